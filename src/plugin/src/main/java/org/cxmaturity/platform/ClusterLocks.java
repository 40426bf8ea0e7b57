package org.cxmaturity.platform;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Locks that hold across all nodes of a cluster. */
public interface ClusterLocks {
    /**
     * Does the work while holding the lock of that name, and lets it go in any case.
     *
     * @param wait how long to wait for the lock at most
     * @return what the work gave; empty when the lock could not be had in time and nothing was done
     */
    <T> Optional<T> holding(String name, Duration wait, Supplier<T> work);
}
