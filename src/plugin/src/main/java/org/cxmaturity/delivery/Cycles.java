package org.cxmaturity.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which issues contain each other. Finds the strongly connected components of a graph in time linear to its size
 * (Kosaraju's two passes, as in Aho, Hopcroft and Ullman, "Data Structures and Algorithms", 1983), without recursion, so
 * that a long chain of links can't exhaust the stack.
 */
final class Cycles {

    private final Map<Long, Long> componentOf = new HashMap<>();

    /** @param children for every node its children, all of which are nodes */
    Cycles(Map<Long, ? extends Collection<Long>> children) {
        List<Long> finished = finishingOrder(children);
        Collections.reverse(finished);
        Map<Long, List<Long>> parents = reversed(children);
        for (Long root : finished) {
            assignComponent(root, parents);
        }
    }

    /** Whether each of the two contains the other; an issue contains itself. */
    boolean containEachOther(long one, long other) {
        return componentOf.get(one).equals(componentOf.get(other));
    }

    static Map<Long, List<Long>> reversed(Map<Long, ? extends Collection<Long>> children) {
        Map<Long, List<Long>> parents = new HashMap<>();
        children.forEach((parent, ids) -> ids.forEach(
                id -> parents.computeIfAbsent(id, unused -> new ArrayList<>()).add(parent)));
        return parents;
    }

    private static List<Long> finishingOrder(Map<Long, ? extends Collection<Long>> children) {
        List<Long> finished = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (Long root : children.keySet()) {
            if (seen.add(root)) {
                finishFrom(root, children, seen, finished);
            }
        }
        return finished;
    }

    private static void finishFrom(
            Long root, Map<Long, ? extends Collection<Long>> children, Set<Long> seen, List<Long> finished) {
        Deque<Step> path = new ArrayDeque<>();
        path.push(new Step(root, children.get(root).iterator()));
        while (!path.isEmpty()) {
            Step step = path.peek();
            if (!step.rest().hasNext()) {
                finished.add(path.pop().node());
                continue;
            }
            Long child = step.rest().next();
            if (seen.add(child)) {
                path.push(new Step(child, children.get(child).iterator()));
            }
        }
    }

    private void assignComponent(Long root, Map<Long, List<Long>> parents) {
        Deque<Long> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Long node = open.pop();
            if (componentOf.putIfAbsent(node, root) == null) {
                open.addAll(parents.getOrDefault(node, List.of()));
            }
        }
    }

    private record Step(Long node, Iterator<Long> rest) {}
}
