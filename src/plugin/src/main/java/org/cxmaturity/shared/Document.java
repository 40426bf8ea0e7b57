package org.cxmaturity.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes one object of a document in its canonical form: every field in the order in which it is put, null for what is
 * empty, whole numbers as {@code Long} and others as {@code Double}, everything else that isn't a list or an object as
 * text. The same entity always gives the same tree.
 */
public final class Document {
    private static final double WHOLE = 1e15;

    private final Map<String, Object> tree = new LinkedHashMap<>();

    /** Puts a value: text, number, truth value, date, enum, reference, an {@code Optional}, or a list or map of these. */
    public Document with(String field, Object value) {
        tree.put(field, plain(value));
        return this;
    }

    /** Puts a list of objects. */
    public <E> Document with(String field, List<E> entities, Function<? super E, Map<String, Object>> writer) {
        tree.put(field, entities.stream().<Object>map(writer).toList());
        return this;
    }

    /** The object; keeps the order of its fields and can't be changed. */
    public Map<String, Object> tree() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(tree));
    }

    /** The value as it stands in a document. Null for an empty {@code Optional} and an empty text. */
    static Object plain(Object value) {
        Objects.requireNonNull(value, "value");
        if (value instanceof Optional<?> optional) {
            return optional.map(Document::plain).orElse(null);
        }
        if (value instanceof String text) {
            return text.isEmpty() ? null : text;
        }
        if (value instanceof Number number) {
            return number(number.doubleValue());
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Document::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, entry) -> plain.put(key.toString(), entry == null ? null : plain(entry)));
            return Collections.unmodifiableMap(plain);
        }
        return value instanceof Boolean ? value : name(value);
    }

    private static String name(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /** A {@code Long} when the number is whole, else a {@code Double}. */
    static Number number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) <= WHOLE;
        return whole ? (Number) (long) value : (Number) value;
    }
}
