package org.cxmaturity.embedded.model;

import java.math.BigDecimal;
import java.util.Optional;

/** The value of a custom field. */
public sealed interface CustomValue {

    /** Of a text field. */
    record Text(String value) implements CustomValue {}

    /** Of a number field. */
    record Number(double value) implements CustomValue {}

    default Optional<String> asText() {
        return this instanceof Text text ? Optional.of(text.value()) : Optional.empty();
    }

    default Optional<Double> asNumber() {
        return this instanceof Number number ? Optional.of(number.value()) : Optional.empty();
    }

    /** As the history writes it; whole numbers without a fraction. */
    default String display() {
        return asText().orElseGet(() -> asNumber()
                .map(number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString())
                .orElse(""));
    }
}
