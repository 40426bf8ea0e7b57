package org.cxmaturity.platform.json;

import java.util.List;

/** Text that isn't JSON as the plugin takes it; says what is wrong and where. */
public final class JsonFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> args;

    JsonFault(String code, Object... args) {
        super(code + ' ' + List.of(args));
        this.code = code;
        this.args = List.of(args);
    }

    /** A stable code: not-json, duplicate-field, too-deep, nul, bad-encoding or trailing-content. */
    public String code() {
        return code;
    }

    /** What a message needs to name the place: line and column, or the name of a field. */
    public List<Object> args() {
        return args;
    }
}
