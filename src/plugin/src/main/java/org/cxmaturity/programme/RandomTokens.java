package org.cxmaturity.programme;

import java.util.UUID;
import java.util.function.Supplier;

/** Tokens of 122 random bits from the JDK's secure source. */
public final class RandomTokens implements Supplier<String> {
    @Override
    public String get() {
        return UUID.randomUUID().toString();
    }
}
