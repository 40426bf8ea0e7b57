package org.cxmaturity.embedded.api;

import com.atlassian.beehive.ClusterLock;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.StoreException;

/**
 * Atlassian's {@code ClusterLockService}. With one node a lock is one of this process. With several it is a row as well,
 * held for a minute at a time and renewed every twenty seconds, so that a node that dies lets go.
 */
public final class ClusterLocks implements AutoCloseable {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration RENEWAL = Duration.ofSeconds(20);

    private final Database database;
    private final Clock clock;
    private final Optional<String> nodeId;
    private final Map<String, NamedLock> locks = new ConcurrentHashMap<>();
    private final Optional<ScheduledExecutorService> renewal;

    ClusterLocks(Database database, Clock clock, Optional<String> nodeId) {
        this.database = database;
        this.clock = clock;
        this.nodeId = nodeId;
        this.renewal = nodeId.map(node -> Executors.newSingleThreadScheduledExecutor(run -> {
            Thread thread = new Thread(run, "cluster-locks");
            thread.setDaemon(true);
            return thread;
        }));
        renewal.ifPresent(pool ->
                pool.scheduleAtFixedRate(this::renew, RENEWAL.toMillis(), RENEWAL.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** The same lock for the same name. */
    public ClusterLock getLockForName(String name) {
        return Honest.as(ClusterLock.class, locks.computeIfAbsent(name, any -> new NamedLock(name, this)));
    }

    /** Takes the row if it is free or has run out; always succeeds with one node. */
    boolean claim(String name) {
        return nodeId.map(node -> database.apart(() -> claim(name, node))).orElse(true);
    }

    private boolean claim(String name, String node) {
        long now = clock.millis();
        long until = now + LEASE.toMillis();
        int taken = database.sql(
                        "UPDATE ej_cluster_lock SET owner = ?, expires_at = ? WHERE lock_name = ? AND expires_at < ?",
                        node,
                        until,
                        name,
                        now)
                .update();
        return taken > 0 || inserted(name, node, until);
    }

    private boolean inserted(String name, String node, long until) {
        boolean held = database.sql("SELECT 1 FROM ej_cluster_lock WHERE lock_name = ?", name)
                .exists();
        if (held) {
            return false;
        }
        try {
            database.sql(
                            "INSERT INTO ej_cluster_lock (lock_name, owner, expires_at) VALUES (?, ?, ?)",
                            name,
                            node,
                            until)
                    .update();
            return true;
        } catch (StoreException e) {
            if (e.isConflict()) {
                return false; // another node was quicker
            }
            throw e;
        }
    }

    void release(String name) {
        nodeId.ifPresent(node -> database.apart(
                () -> database.sql("DELETE FROM ej_cluster_lock WHERE lock_name = ? AND owner = ?", name, node)
                        .update()));
    }

    private void renew() {
        locks.values().stream().filter(NamedLock::isClaimed).forEach(lock -> database.sql(
                        "UPDATE ej_cluster_lock SET expires_at = ? WHERE lock_name = ? AND owner = ?",
                        clock.millis() + LEASE.toMillis(),
                        lock.name(),
                        nodeId.orElseThrow())
                .update());
    }

    @Override
    public void close() {
        renewal.ifPresent(ScheduledExecutorService::shutdownNow);
    }
}
