package org.cxmaturity.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The work behind one cell: standard issues, each once, containers replaced by what they contain.
 *
 * @param countable what progress is a share of, in the order of issue ids
 * @param cancelled how many issues were cancelled
 * @param notes what is to be said of single issues and containers
 */
record CellWork(List<CountedIssue> countable, int cancelled, Set<CellNote> notes) {

    /**
     * Works out what counts. A container is replaced by the visible issues under it that are neither sub-tasks nor
     * cancelled, and counts itself if there are none; a cancelled one takes all under it along. An issue that is linked
     * directly, or lies in another container too, still counts by that other way.
     */
    static CellWork of(WorkGraph graph, Collection<Long> linked) {
        LinkedWork work = new LinkedWork(graph, linked);
        SortedMap<Long, List<Long>> replacements = work.replacements();
        SortedMap<Long, CountedIssue> counted = new TreeMap<>();
        replacements.forEach((id, replacement) -> {
            if (replacement.isEmpty()) {
                counted.put(id, CountedIssue.of(graph.issue(id).orElseThrow(), graph.subTasks(id)));
            }
        });
        Set<CellNote> notes = EnumSet.noneOf(CellNote.class);
        counted.values().forEach(issue -> notes.addAll(issue.notes()));
        notes.addAll(new ContainerNotes(graph, replacements, counted).notes());
        if (work.cancelled().stream().anyMatch(id -> !graph.standardChildren(id).isEmpty())) {
            notes.add(CellNote.CANCELLED_PARENT_BRANCH_IGNORED);
        }
        return new CellWork(List.copyOf(counted.values()), work.cancelled().size(), notes);
    }

    WorkCounts counts() {
        return WorkCounts.of(countable, cancelled);
    }

    /** Delivered iff every countable issue is; planned as long as none has moved and no container claims otherwise. */
    CellState state() {
        if (countable.isEmpty()) {
            return CellState.NOT_PLANNED;
        }
        if (countable.stream().allMatch(CountedIssue::isDelivered)) {
            return CellState.DELIVERED;
        }
        boolean moved = countable.stream().anyMatch(issue -> issue.kind() != WorkKind.TO_DO);
        return moved || notes.contains(CellNote.CLOSED_PARENT_OPEN_WORK) ? CellState.IN_DELIVERY : CellState.PLANNED;
    }

    /** When the last of the delivered issues was; empty if that is unknown of any of them, or none is delivered. */
    Optional<Instant> lastDelivery() {
        List<Optional<Instant>> moments = countable.stream()
                .filter(CountedIssue::isDelivered)
                .map(issue -> issue.facts().deliveredAt())
                .toList();
        return moments.stream().allMatch(Optional::isPresent)
                ? moments.stream().flatMap(Optional::stream).max(Instant::compareTo)
                : Optional.empty();
    }
}
