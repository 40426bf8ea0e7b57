package org.cxmaturity.shared;

import java.util.Optional;

/**
 * Reads one value of a document.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface ValueReader<T> {
    /**
     * Reads the value, which is neither absent nor null.
     *
     * @param raw the value in the document's tree: text, number, truth value, list or map
     * @param path where it stands, for problems
     * @param problems takes what is wrong with it
     * @return empty when something is wrong with it, or when it says nothing, as a blank text does
     */
    Optional<T> read(Object raw, String path, Problems problems);
}
