package org.cxmaturity.delivery;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.cxmaturity.delivery.CellDetail.WorkBehind;

/** Lists the single issues that a cell is made of: those that count, and those that were cancelled. */
final class WorkBehindCell {

    private final FoundWork work;
    private final WorkGraph graph;

    WorkBehindCell(FoundWork work, WorkGraph graph) {
        this.work = work;
        this.graph = graph;
    }

    /** By issue id, at most {@link CellDetail#MOST_ISSUES}. */
    List<WorkBehind> of(Collection<Long> linked) {
        LinkedWork reached = new LinkedWork(graph, linked);
        SortedMap<Long, List<Long>> replacements = reached.replacements();
        Set<Long> shown = new HashSet<>(reached.cancelled());
        replacements.forEach((id, under) -> {
            if (under.isEmpty()) {
                shown.add(id);
            }
        });
        Map<Long, Long> containers = containers(replacements.keySet(), linked);
        return shown.stream()
                .sorted()
                .limit(CellDetail.MOST_ISSUES)
                .flatMap(id -> work.issue(id).stream())
                .map(issue -> behind(issue, Optional.ofNullable(containers.get(issue.id()))))
                .toList();
    }

    /** For every issue that isn't linked itself the first container, by id, that has it under it. */
    private Map<Long, Long> containers(Collection<Long> reached, Collection<Long> linked) {
        Map<Long, Long> containers = new HashMap<>();
        reached.stream().sorted().forEach(id -> graph.standardChildren(id).stream()
                .filter(child -> child.id() != id)
                .forEach(child -> containers.putIfAbsent(child.id(), id)));
        containers.keySet().removeAll(new HashSet<>(linked));
        return containers;
    }

    private WorkBehind behind(FoundIssue issue, Optional<Long> container) {
        IssueFacts facts = graph.issue(issue.id()).orElseThrow();
        Optional<String> via = container.flatMap(work::issue).map(FoundIssue::key);
        CountedIssue counted = CountedIssue.of(facts, graph.subTasks(issue.id()));
        return new WorkBehind(issue, counted.kind(), facts.status().resolution(), via);
    }

    /** Finds these issues in Jira's issue navigator; empty without any. */
    static Optional<String> jql(List<WorkBehind> issues) {
        return issues.isEmpty()
                ? Optional.empty()
                : Optional.of(issues.stream()
                        .map(behind -> '"' + behind.issue().key() + '"')
                        .collect(Collectors.joining(", ", "issuekey in (", ") ORDER BY key ASC")));
    }
}
