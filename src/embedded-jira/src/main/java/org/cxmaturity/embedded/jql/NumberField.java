package org.cxmaturity.embedded.jql;

import java.util.List;
import java.util.function.Function;
import org.cxmaturity.embedded.store.SqlFragment;

/**
 * A field whose values have an order: numbers and moments.
 *
 * @param resolve what the column holds for a value as written; throws for one that cannot be read
 */
record NumberField(JqlContext context, String column, Function<ValueOf, Object> resolve) implements JqlField {

    /** A value as written, and the field that it was written for. */
    record ValueOf(String text, String field) {}

    @Override
    public SqlFragment condition(JqlClause.Term term) {
        JqlOperator operator = term.operator();
        if (operator.isText()) {
            throw JqlField.unsupported(term);
        }
        if (JqlField.asksForEmpty(term)) {
            return SqlFragment.of(column + (operator.isNegative() ? " IS NOT NULL" : " IS NULL"));
        }
        List<Object> values = context.texts(term.operand()).all().stream()
                .map(text -> resolve.apply(new ValueOf(text, term.field())))
                .toList();
        return switch (operator) {
            case EQUALS, IN -> SqlFragment.of(column + " IN (?)", values);
            case NOT_EQUALS, NOT_IN -> SqlFragment.of(column + " NOT IN (?)", values);
            default -> compared(term, values);
        };
    }

    private SqlFragment compared(JqlClause.Term term, List<Object> values) {
        if (values.size() != 1) {
            throw new JqlException("The operator '" + term.operator().text() + "' for the field '" + term.field()
                    + "' needs exactly one value.");
        }
        return SqlFragment.of(column + " " + term.operator().text() + " ?", values.get(0));
    }

    @Override
    public List<String> order() {
        return List.of(column);
    }
}
