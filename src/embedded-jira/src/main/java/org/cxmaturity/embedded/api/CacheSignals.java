package org.cxmaturity.embedded.api;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.cxmaturity.embedded.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the other nodes which entries of caches are no longer true: a row for each, read by the others every half second
 * and thrown away after an hour. With one node it does nothing.
 */
final class CacheSignals implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CacheSignals.class);
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final Duration KEPT = Duration.ofHours(1);

    /** Rows may become visible out of order; this many before the newest are looked at again. */
    private static final int OVERLAP = 1_000;

    private final Database database;
    private final Clock clock;
    private final Optional<String> nodeId;
    private final Optional<ScheduledExecutorService> watch;
    private final NavigableSet<Long> seen = new TreeSet<>();

    CacheSignals(Database database, Clock clock, Optional<String> nodeId) {
        this.database = database;
        this.clock = clock;
        this.nodeId = nodeId;
        this.watch = nodeId.map(node -> Executors.newSingleThreadScheduledExecutor(run -> {
            Thread thread = new Thread(run, "cache-signals");
            thread.setDaemon(true);
            return thread;
        }));
        nodeId.ifPresent(node -> seen.addAll(recent()));
    }

    private record Signal(long id, String node, String cache, Optional<String> key) {}

    /** From now on {@code forget} is called with cache and key of what other nodes removed; without key it is all of the cache. */
    void listen(BiConsumer<String, Optional<String>> forget) {
        watch.ifPresent(pool -> pool.scheduleWithFixedDelay(
                () -> look(forget), LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
    }

    /** Tells at once, whatever becomes of the thread's transaction; no key stands for the whole cache. */
    void send(String cache, Optional<String> key) {
        nodeId.ifPresent(node -> database.apart(() -> database.sql(
                        "INSERT INTO ej_cache_signal (node, cache_name, cache_key, sent_at) VALUES (?, ?, ?, ?)",
                        node,
                        cache,
                        key,
                        clock.instant())
                .update()));
    }

    private void look(BiConsumer<String, Optional<String>> forget) {
        try {
            List<Signal> signals = database.sql(
                            "SELECT * FROM ej_cache_signal WHERE id > ? ORDER BY id LIMIT 10000",
                            seen.isEmpty() ? 0 : seen.last() - OVERLAP)
                    .list(row -> new Signal(
                            row.number("id"),
                            row.string("node"),
                            row.string("cache_name"),
                            row.optionalString("cache_key")));
            signals.stream()
                    .filter(signal -> seen.add(signal.id()))
                    .filter(signal -> !signal.node().equals(nodeId.orElseThrow()))
                    .forEach(signal -> forget.accept(signal.cache(), signal.key()));
            while (seen.size() > 2 * OVERLAP) {
                seen.pollFirst();
            }
            database.sql(
                            "DELETE FROM ej_cache_signal WHERE sent_at < ?",
                            clock.instant().minus(KEPT))
                    .update();
        } catch (RuntimeException e) {
            LOG.error("Reading what other nodes removed from caches failed; trying again", e);
        }
    }

    private List<Long> recent() {
        return database.sql("SELECT id FROM ej_cache_signal ORDER BY id DESC LIMIT " + OVERLAP)
                .list(row -> row.number("id"));
    }

    @Override
    public void close() {
        watch.ifPresent(ScheduledExecutorService::shutdownNow);
    }
}
