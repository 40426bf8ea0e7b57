package org.cxmaturity.programme;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.cxmaturity.platform.ClusterLocks;

/** Locks of a cluster of one. */
public final class LocalLocks implements ClusterLocks {

    private final Map<String, ReentrantLock> byName = new ConcurrentHashMap<>();

    @Override
    public <T> Optional<T> holding(String name, Duration wait, Supplier<T> work) {
        ReentrantLock lock = byName.computeIfAbsent(name, unused -> new ReentrantLock());
        lock.lock();
        try {
            return Optional.of(work.get());
        } finally {
            lock.unlock();
        }
    }
}
