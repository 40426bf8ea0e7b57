package org.cxmaturity.painpoint.csv;

import java.util.List;

/** Why a file as a whole can't be read as CSV; nothing of it is used then. */
public final class CsvFault extends Exception {

    private final String code;
    private final transient List<Object> arguments;

    /**
     * @param code stable code: {@code too-large}, {@code not-utf-8}, {@code nul-byte}, {@code unbalanced-quotes},
     *     {@code text-after-quotes}, {@code empty-file}, {@code blank-header}, {@code duplicate-header}, {@code too-many-rows}
     * @param arguments what the message names: a line, a column name, a limit
     */
    CsvFault(String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
