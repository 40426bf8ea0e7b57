package org.cxmaturity.embedded.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Builds what a template sees. A missing or blank value is left out, so that {@code #if} tells whether there is one. */
final class Values {
    private final Map<String, Object> values = new LinkedHashMap<>();

    static Values of() {
        return new Values();
    }

    static Values of(String name, Object value) {
        return new Values().put(name, value);
    }

    /** Puts a text, a list, a map or a number; an empty text is left out, and so is {@code false}. */
    Values put(String name, Object value) {
        boolean missing = (value instanceof String text && text.isBlank()) || Boolean.FALSE.equals(value);
        if (!missing) {
            values.put(name, value instanceof Number ? value.toString() : value);
        }
        return this;
    }

    Values put(String name, Optional<?> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    Values putAll(Map<String, ?> others) {
        values.putAll(others);
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
