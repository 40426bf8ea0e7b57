package org.cxmaturity.platform.ao;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.platform.json.Json;

/**
 * The values of a row by column name, on their way into the database. A date is kept as ISO text, so that no time zone
 * can move it; keys are kept as words between blanks, so that {@code LIKE '% key %'} finds one of them; a list of free
 * texts is kept as JSON. An empty text and none are the same, as they are in Oracle.
 */
public final class Columns {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * Puts a text, number, truth value, date, enum constant or reference, or an {@code Optional} of one. What is empty
     * becomes null, so that every row of a bulk insert has the same columns.
     */
    public Columns with(String column, Object value) {
        values.put(column, plain(value));
        return this;
    }

    private static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Columns::plain).orElse(null);
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value;
        }
        String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return text.isEmpty() ? null : text;
    }

    /** Puts words without blanks in them: keys, references or enum constants. */
    public Columns words(String column, Collection<?> words) {
        String joined = words.stream().map(word -> (String) plain(word)).collect(Collectors.joining(" "));
        values.put(column, words.isEmpty() ? null : " " + joined + " ");
        return this;
    }

    /** Puts a list or map of plain values as JSON. */
    public Columns json(String column, Object tree) {
        values.put(column, Json.print(tree));
        return this;
    }

    /** Puts the key of an entity in the list of its owner. */
    Columns key(long owner, String key) {
        return with("ENTITY_KEY", key).with("UNIQUE_KEY", unique(owner, key));
    }

    /** Makes the key of a part, if it has one, unique in the table. */
    void uniqueIn(long owner) {
        if (values.get("ENTITY_KEY") instanceof String key) {
            key(owner, key);
        }
    }

    /** A key that is unique in the table: the owner's row ID and the key. */
    static String unique(long owner, String key) {
        return owner + ":" + key;
    }

    /** The values so far, in a map of its own. */
    public Map<String, Object> toMap() {
        return new LinkedHashMap<>(values);
    }

    Map<String, Object> values() {
        return values;
    }

    /** The text of a column; empty for null. */
    public static String text(String stored) {
        return stored == null ? "" : stored;
    }

    /** The words of a column; none for null. */
    public static List<String> words(String stored) {
        return stored == null ? List.of() : Arrays.asList(stored.trim().split(" "));
    }

    /** The texts of a column that holds a JSON list; none for null. */
    public static List<String> texts(String stored) {
        return stored == null
                ? List.of()
                : ((List<?>) Json.parse(stored))
                        .stream().map(String.class::cast).toList();
    }

    /** The object of a column that holds one as JSON; none for null. */
    public static Map<?, ?> object(String stored) {
        return stored == null ? Map.of() : (Map<?, ?>) Json.parse(stored);
    }

    /** The date of a column. */
    public static Optional<LocalDate> date(String stored) {
        return Optional.ofNullable(stored).map(LocalDate::parse);
    }

    /** The enum constant of a column. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String stored) {
        return Optional.ofNullable(stored).map(name -> Enum.valueOf(type, name));
    }

    /** The pattern by which {@code LIKE} finds a word in a column of words; words hold no wildcards but {@code _}. */
    public static String containing(String word) {
        return "% " + word + " %";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Columns columns && columns.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
