package org.cxmaturity.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where a container says something else than the work under it. Containers don't count, so each of these is a note:
 *
 * <ul>
 *   <li>{@code closed-parent-open-work}: it is closed, and an issue under it is to do or started. The cell is then in
 *       delivery, for whoever closed the container took it for begun.
 *   <li>{@code parent-still-open}: it is not closed, and every issue under it is delivered.
 *   <li>{@code parent-not-moved}: it is to do, an issue under it has moved (started, delivered or done with an unmapped
 *       resolution), and not all are delivered; if all were, the note would be {@code parent-still-open}. A container in
 *       progress gives no note.
 * </ul>
 *
 * <p>"Under it" means the issues that it was replaced by in the end, at whatever depth. Each container is judged for
 * itself; a note is given once per cell.
 */
final class ContainerNotes {

    private final WorkGraph graph;
    private final Map<Long, List<Long>> containersOf;
    private final Map<Long, CountedIssue> counted;

    ContainerNotes(WorkGraph graph, Map<Long, List<Long>> replacements, Map<Long, CountedIssue> counted) {
        this.graph = graph;
        this.containersOf = Cycles.reversed(replacements);
        this.counted = counted;
    }

    Set<CellNote> notes() {
        Set<Long> overOpen = containersOver(issue -> issue.kind().isOpen());
        Set<Long> overMoved = containersOver(issue -> issue.kind() != WorkKind.TO_DO);
        Set<Long> overUndelivered = containersOver(issue -> !issue.isDelivered());
        Set<CellNote> notes = EnumSet.noneOf(CellNote.class);
        for (Long id : containersOver(issue -> true)) {
            WorkStatus status = graph.issue(id).orElseThrow().status();
            if (status.isClosed()) {
                addIf(overOpen.contains(id), CellNote.CLOSED_PARENT_OPEN_WORK, notes);
            } else if (!overUndelivered.contains(id)) {
                notes.add(CellNote.PARENT_STILL_OPEN);
            } else {
                boolean behind = status.kind() == WorkKind.TO_DO && overMoved.contains(id);
                addIf(behind, CellNote.PARENT_NOT_MOVED, notes);
            }
        }
        return notes;
    }

    private static void addIf(boolean condition, CellNote note, Set<CellNote> notes) {
        if (condition) {
            notes.add(note);
        }
    }

    private Set<Long> containersOver(Predicate<CountedIssue> property) {
        Deque<Long> open = new ArrayDeque<>();
        counted.forEach((id, issue) -> {
            if (property.test(issue)) {
                open.add(id);
            }
        });
        Set<Long> containers = new HashSet<>();
        while (!open.isEmpty()) {
            for (Long container : containersOf.getOrDefault(open.pop(), List.of())) {
                if (containers.add(container)) {
                    open.add(container);
                }
            }
        }
        return containers;
    }
}
