package org.cxmaturity.platform.jira;

import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.cxmaturity.platform.ClusterLocks;

/** Jira's cluster locks; on a single node they hold on that node. */
public final class JiraClusterLocks implements ClusterLocks {

    private final ClusterLockService locks;

    public JiraClusterLocks(ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public <T> Optional<T> holding(String name, Duration wait, Supplier<T> work) {
        Lock lock = locks.getLockForName(name);
        if (!taken(lock, wait)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            lock.unlock();
        }
    }

    private static boolean taken(Lock lock, Duration wait) {
        try {
            return lock.tryLock(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
