package org.cxmaturity.delivery;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that is reached from the issues linked to a cell, containers and what they contain. A cancelled issue is reached but
 * not entered: what is under it is reached only if another way leads there.
 *
 * <p>Containers may contain each other. Of two such issues the one that is nearer to a link is the container, and none of
 * them if both are equally near; so every chain ends, and the order of links and issues does not matter.
 */
final class LinkedWork {

    private final WorkGraph graph;
    private final Map<Long, Integer> distance = new HashMap<>();
    private final SortedSet<Long> cancelled = new TreeSet<>();

    LinkedWork(WorkGraph graph, Collection<Long> linked) {
        this.graph = graph;
        List<Long> ring = linked.stream()
                .filter(id -> graph.issue(id).filter(issue -> !issue.subTask()).isPresent())
                .toList();
        for (int steps = 0; !ring.isEmpty(); steps++) {
            ring = enter(ring, steps);
        }
    }

    /** Notes the issues of one ring around the links and answers those one step further out. */
    private List<Long> enter(List<Long> ring, int steps) {
        SortedSet<Long> next = new TreeSet<>();
        for (Long id : ring) {
            if (graph.issue(id).orElseThrow().kind() == WorkKind.CANCELLED) {
                cancelled.add(id);
            } else if (distance.putIfAbsent(id, steps) == null) {
                graph.standardChildren(id).forEach(child -> next.add(child.id()));
            }
        }
        return List.copyOf(next);
    }

    /** Ids of the cancelled issues, each standing for all that is under it. */
    SortedSet<Long> cancelled() {
        return cancelled;
    }

    /**
     * For every issue that is not cancelled, by id, the issues that it is replaced by; it counts itself if that list is
     * empty. Free of cycles.
     */
    SortedMap<Long, List<Long>> replacements() {
        Map<Long, List<Long>> contained = new HashMap<>();
        distance.keySet().forEach(id -> contained.put(id, liveChildren(id)));
        Cycles cycles = new Cycles(contained);
        SortedMap<Long, List<Long>> replacements = new TreeMap<>();
        contained.forEach((id, children) -> replacements.put(
                id,
                children.stream()
                        .filter(child -> !cycles.containEachOther(id, child) || distance.get(child) > distance.get(id))
                        .toList()));
        return replacements;
    }

    private List<Long> liveChildren(Long id) {
        return graph.standardChildren(id).stream()
                .map(IssueFacts::id)
                .filter(distance::containsKey)
                .toList();
    }
}
