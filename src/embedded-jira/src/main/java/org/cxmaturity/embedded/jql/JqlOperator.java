package org.cxmaturity.embedded.jql;

import java.util.Map;

/** How a field is compared. */
public enum JqlOperator {
    EQUALS("="),
    NOT_EQUALS("!="),
    LIKE("~"),
    NOT_LIKE("!~"),
    LESS("<"),
    LESS_EQUAL("<="),
    GREATER(">"),
    GREATER_EQUAL(">="),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not");

    private static final Map<JqlOperator, JqlOperator> INVERSE = Map.ofEntries(
            Map.entry(EQUALS, NOT_EQUALS),
            Map.entry(NOT_EQUALS, EQUALS),
            Map.entry(LIKE, NOT_LIKE),
            Map.entry(NOT_LIKE, LIKE),
            Map.entry(LESS, GREATER_EQUAL),
            Map.entry(GREATER_EQUAL, LESS),
            Map.entry(GREATER, LESS_EQUAL),
            Map.entry(LESS_EQUAL, GREATER),
            Map.entry(IN, NOT_IN),
            Map.entry(NOT_IN, IN),
            Map.entry(IS, IS_NOT),
            Map.entry(IS_NOT, IS));

    private final String text;

    JqlOperator(String text) {
        this.text = text;
    }

    /** As it is written. */
    public String text() {
        return text;
    }

    /** What finds the issues with a value that this one leaves out. */
    public JqlOperator inverse() {
        return INVERSE.get(this);
    }

    /** One of {@code !=, !~, not in, is not}. */
    public boolean isNegative() {
        return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT;
    }

    /** One of {@code < <= > >=}. */
    public boolean isRelational() {
        return this == LESS || this == LESS_EQUAL || this == GREATER || this == GREATER_EQUAL;
    }

    /** One of {@code ~ !~}. */
    public boolean isText() {
        return this == LIKE || this == NOT_LIKE;
    }
}
