package org.cxmaturity.delivery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;

/** Snapshots of programmes, some of which may be gone and some of which can't be written. */
final class InMemorySnapshots implements Snapshots {

    private final Map<Long, TreeMap<LocalDate, Snapshot>> kept = new HashMap<>();
    private final Set<Long> gone = new HashSet<>();
    private final Set<Long> unwritable = new HashSet<>();

    InMemorySnapshots without(long programme) {
        gone.add(programme);
        return this;
    }

    InMemorySnapshots failingAt(long programme) {
        unwritable.add(programme);
        return this;
    }

    @Override
    public boolean keep(long programme, Snapshot snapshot) {
        if (unwritable.contains(programme)) {
            throw new IllegalStateException("the table of programme " + programme + " is broken");
        }
        if (!gone.contains(programme)) {
            kept.computeIfAbsent(programme, id -> new TreeMap<>()).put(snapshot.day(), snapshot);
        }
        return !gone.contains(programme);
    }

    @Override
    public Page<Snapshot> between(long programme, DaySpan days, PageRequest request) {
        List<Snapshot> found = all(programme).stream()
                .filter(snapshot -> days.from().filter(snapshot.day()::isBefore).isEmpty())
                .filter(snapshot -> days.to().filter(snapshot.day()::isAfter).isEmpty())
                .toList();
        return Page.of(found, request);
    }

    List<Snapshot> all(long programme) {
        return Optional.ofNullable(kept.get(programme))
                .map(days -> List.copyOf(days.values()))
                .orElse(List.of());
    }

    @Override
    public int removeAll(long programme) {
        int before = all(programme).size();
        kept.remove(programme);
        return before;
    }
}
