package org.cxmaturity.platform;

import java.util.function.Supplier;

/** Makes several writes one. */
public interface Transactions {
    /**
     * Runs the work in a transaction and commits it; joins one that is open. An exception rolls all of it back and goes
     * on to the caller.
     */
    <T> T inOne(Supplier<T> work);
}
