package org.cxmaturity.platform.ao;

import java.util.Optional;

/** Row IDs that callers use as keys. */
final class RowIds {

    private static final int DIGITS = 9;

    private RowIds() {}

    /** Empty when the text can't be a row ID. */
    static Optional<Integer> parse(String text) {
        return text.matches("[1-9][0-9]{0," + (DIGITS - 1) + "}")
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}
