package org.cxmaturity.embedded.model;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.cxmaturity.embedded.store.Database;

/**
 * A small table that hardly ever changes, read at most once a second. A change made by this node is seen at once, one by
 * another node a second later. What a transaction has not committed is never kept.
 */
final class Remembered<T> {

    private static final long KEPT_NANOS = 1_000_000_000L;

    private final Database database;
    private final Supplier<List<T>> read;
    private final AtomicLong changes = new AtomicLong();
    private volatile Kept<T> kept;

    Remembered(Database database, Supplier<List<T>> read) {
        this.database = database;
        this.read = read;
        this.kept = new Kept<>(List.of(), System.nanoTime() - KEPT_NANOS);
    }

    private record Kept<T>(List<T> values, long since) {

        boolean isFresh() {
            return System.nanoTime() - since < KEPT_NANOS;
        }
    }

    List<T> get() {
        Kept<T> present = kept;
        if (present.isFresh()) {
            return present.values();
        }
        long before = changes.get();
        Kept<T> anew = new Kept<>(List.copyOf(read.get()), System.nanoTime());
        if (!database.isInTransaction() && changes.get() == before) {
            kept = anew;
        }
        return anew.values();
    }

    /** To be called after a change, inside its transaction. */
    void changed() {
        forget();
        database.afterCommit(this::forget);
    }

    /** Counts first, so that what is being read meanwhile is not kept. */
    private void forget() {
        changes.incrementAndGet();
        kept = new Kept<>(List.of(), System.nanoTime() - KEPT_NANOS);
    }
}
