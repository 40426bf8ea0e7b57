package org.cxmaturity.embedded.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Builds a JSON object whose members stand in the order in which they were put. */
final class Shape {

    private final Map<String, Object> members = new LinkedHashMap<>();

    static Shape of() {
        return new Shape();
    }

    /** Puts a member; null is written as null. */
    Shape put(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Puts a member whose value may be missing: null then. */
    Shape orNull(String name, Optional<?> value) {
        members.put(name, value.orElse(null));
        return this;
    }

    /** Puts a member only if there is a value. */
    Shape ifPresent(String name, Optional<?> value) {
        value.ifPresent(present -> members.put(name, present));
        return this;
    }

    Map<String, Object> map() {
        return members;
    }
}
