package org.cxmaturity.delivery;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cxmaturity.shared.StageRef;

/**
 * Which links reach which cell. A link without a stage counts at the principle's only promised stage if it has exactly
 * one, and otherwise nowhere.
 */
final class AssignedLinks {

    private final Map<CellRef, Set<Long>> issuesByCell = new HashMap<>();
    private final Map<String, Set<Long>> unassigned = new TreeMap<>();

    AssignedLinks(List<PrinciplePromise> principles, Collection<LinkedIssue> links) {
        Map<String, PrinciplePromise> byKey = new HashMap<>();
        principles.forEach(principle -> byKey.put(principle.key(), principle));
        for (LinkedIssue link : links) {
            Optional.ofNullable(byKey.get(link.principle())).ifPresent(principle -> assign(link, principle));
        }
    }

    private void assign(LinkedIssue link, PrinciplePromise principle) {
        Optional<StageRef> stage = link.stage().or(principle::onlyStage);
        Set<Long> issues = stage.map(
                        key -> issuesByCell.computeIfAbsent(new CellRef(principle.key(), key), cell -> new TreeSet<>()))
                .orElseGet(() -> unassigned.computeIfAbsent(principle.key(), key -> new TreeSet<>()));
        issues.add(link.issueId());
    }

    Set<Long> issuesAt(CellRef cell) {
        return issuesByCell.getOrDefault(cell, Set.of());
    }

    /** The links that wait for a stage, as far as the viewer may see the issue; by principle, then issue id. */
    List<StageNotSet> stageNotSet(WorkGraph graph) {
        return unassigned.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(graph::issue)
                        .flatMap(Optional::stream)
                        .map(issue -> new StageNotSet(issue.id(), issue.key(), entry.getKey())))
                .sorted(Comparator.comparing(StageNotSet::principle).thenComparing(StageNotSet::issueId))
                .toList();
    }
}
