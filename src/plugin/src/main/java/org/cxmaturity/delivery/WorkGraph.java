package org.cxmaturity.delivery;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The issues that the viewer may see, and which of them contains which: by epic, by sub-task and by the configured
 * hierarchy links. May have cycles, and several ways to the same issue. An issue that the viewer may not browse is not in
 * it, nor anything that is reached only through such an issue: the graph is the same as if they did not exist.
 */
public final class WorkGraph {

    private final Map<Long, IssueFacts> issues;
    private final Map<Long, List<IssueFacts>> children;

    private WorkGraph(Map<Long, IssueFacts> issues, Map<Long, List<IssueFacts>> children) {
        this.issues = issues;
        this.children = children;
    }

    /**
     * @param issues in any order; equal ones may come several times
     * @param childIds ids of the issues under an issue, sub-tasks among them; ids that are not in {@code issues} are left
     *     out
     * @throws IllegalArgumentException if two issues have one id and different facts
     */
    public static WorkGraph of(Collection<IssueFacts> issues, Map<Long, ? extends Collection<Long>> childIds) {
        Map<Long, IssueFacts> visible = visibleById(issues);
        Map<Long, List<IssueFacts>> children = new HashMap<>();
        childIds.forEach((parent, ids) -> {
            if (visible.containsKey(parent)) {
                children.put(parent, known(ids, visible));
            }
        });
        return new WorkGraph(visible, children);
    }

    private static Map<Long, IssueFacts> visibleById(Collection<IssueFacts> issues) {
        Map<Long, IssueFacts> all = new TreeMap<>();
        for (IssueFacts issue : issues) {
            IssueFacts before = all.putIfAbsent(issue.id(), issue);
            if (before != null && !before.equals(issue)) {
                throw new IllegalArgumentException("Contradicting facts of one issue: " + before + " and " + issue);
            }
        }
        all.values().removeIf(issue -> !issue.visible());
        return all;
    }

    private static List<IssueFacts> known(Collection<Long> ids, Map<Long, IssueFacts> issues) {
        return new TreeSet<>(ids)
                .stream().filter(issues::containsKey).map(issues::get).toList();
    }

    /** The issue of an id, if there is one that the viewer may see. */
    public Optional<IssueFacts> issue(long id) {
        return Optional.ofNullable(issues.get(id));
    }

    /** Visible children that can count, by id. */
    List<IssueFacts> standardChildren(long id) {
        return children.getOrDefault(id, List.of()).stream()
                .filter(child -> !child.subTask())
                .toList();
    }

    /** Visible sub-tasks, by id. */
    List<IssueFacts> subTasks(long id) {
        return children.getOrDefault(id, List.of()).stream()
                .filter(IssueFacts::subTask)
                .toList();
    }
}
