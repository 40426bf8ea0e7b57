package org.cxmaturity.delivery;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The issues that were asked for and all that is under them.
 *
 * @param idByKey ids of the issues by the key that was asked for, which need not be the key of today; those that were not
 *     found are missing
 * @param issues every issue once, by id
 * @param children ids of the issues under an issue
 */
public record FoundWork(Map<String, Long> idByKey, Map<Long, FoundIssue> issues, Map<Long, Set<Long>> children) {
    public FoundWork {
        idByKey = Map.copyOf(idByKey);
        issues = Map.copyOf(issues);
        children = Map.copyOf(children);
    }

    /** Nothing asked, nothing found. */
    public static FoundWork none() {
        return new FoundWork(Map.of(), Map.of(), Map.of());
    }

    /** Without the issues of other projects than these; all of them if there are none. */
    FoundWork onlyIn(Collection<String> projects) {
        if (projects.isEmpty()) {
            return this;
        }
        Map<Long, FoundIssue> kept = new HashMap<>(issues);
        kept.values().removeIf(issue -> !projects.contains(issue.project()));
        Map<String, Long> keptKeys = new HashMap<>(idByKey);
        keptKeys.values().removeIf(id -> !kept.containsKey(id));
        return new FoundWork(keptKeys, kept, children);
    }

    Optional<Long> idOf(String issueKey) {
        return Optional.ofNullable(idByKey.get(issueKey));
    }

    Optional<FoundIssue> issue(long id) {
        return Optional.ofNullable(issues.get(id));
    }

    WorkGraph graph(ResolutionMap resolutions) {
        List<IssueFacts> facts =
                issues.values().stream().map(issue -> issue.facts(resolutions)).toList();
        return WorkGraph.of(facts, children);
    }
}
