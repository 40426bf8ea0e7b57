package org.cxmaturity.embedded.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition with its bind values, to be put together with others into one statement.
 *
 * @param text SQL with a {@code ?} per value
 * @param values as {@link Sql} takes them
 */
public record SqlFragment(String text, List<Object> values) {

    /** True for no row. */
    public static final SqlFragment NOTHING = of("1 = 0");

    /** True for every row. */
    public static final SqlFragment EVERYTHING = of("1 = 1");

    public static SqlFragment of(String text, Object... values) {
        return new SqlFragment(text, Arrays.asList(values));
    }

    /** All of {@code parts}; everything when there is none. */
    public static SqlFragment all(List<SqlFragment> parts) {
        return parts.isEmpty() ? EVERYTHING : join(parts, " AND ");
    }

    /** Any of {@code parts}; nothing when there is none. */
    public static SqlFragment any(List<SqlFragment> parts) {
        return parts.isEmpty() ? NOTHING : join(parts, " OR ");
    }

    public SqlFragment and(SqlFragment other) {
        return all(List.of(this, other));
    }

    public SqlFragment or(SqlFragment other) {
        return any(List.of(this, other));
    }

    public SqlFragment negated() {
        return new SqlFragment("NOT (" + text + ")", values);
    }

    private static SqlFragment join(List<SqlFragment> parts, String operator) {
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.addAll(part.values()));
        return new SqlFragment(
                parts.stream().map(SqlFragment::text).collect(Collectors.joining(operator, "(", ")")), values);
    }
}
