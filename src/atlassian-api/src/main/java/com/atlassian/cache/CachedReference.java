package com.atlassian.cache;

import java.util.Optional;

/** A cache of one value. */
public interface CachedReference<V> {
    V get();

    void reset();

    boolean isPresent();

    Optional<V> getIfPresent();
}
