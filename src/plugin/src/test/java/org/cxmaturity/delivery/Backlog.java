package org.cxmaturity.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cxmaturity.delivery.FoundIssue.Shown;
import org.cxmaturity.delivery.FoundIssue.Standing;
import org.cxmaturity.platform.User;
import org.cxmaturity.programme.WorkRules;

/** Jira's issues, some of which nobody but whole-programme figures may see. */
final class Backlog implements WorkSource {

    static final Instant DONE_AT = Instant.parse("2026-02-01T12:00:00Z");

    private final Map<String, FoundIssue> issues = new TreeMap<>();
    private final Map<String, String> containers = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> unlinkable = new HashSet<>();

    Backlog open(String key) {
        return put(key, new Standing(StatusCategory.TO_DO, Optional.empty(), Optional.empty()));
    }

    Backlog started(String key) {
        return put(key, new Standing(StatusCategory.IN_PROGRESS, Optional.empty(), Optional.empty()));
    }

    /** Done as whatever the resolution with that id means. */
    Backlog done(String key, String resolutionId) {
        return put(key, new Standing(StatusCategory.DONE, Optional.of(resolutionId), Optional.of(DONE_AT)));
    }

    private Backlog put(String key, Standing standing) {
        String project = key.substring(0, key.indexOf('-'));
        Shown shown =
                new Shown("Summary of " + key, "Story", standing.category().name(), standing.resolutionId());
        long id = issues.containsKey(key) ? issues.get(key).id() : issues.size() + 1;
        issues.put(key, new FoundIssue(id, key, project, shown, standing, false, OptionalDouble.empty()));
        return this;
    }

    Backlog under(String container, String key) {
        containers.put(key, container);
        return this;
    }

    Backlog hide(String key) {
        hidden.add(key);
        return this;
    }

    Backlog forbidLinking(String key) {
        unlinkable.add(key);
        return this;
    }

    Backlog delete(String key) {
        issues.remove(key);
        return this;
    }

    @Override
    public FoundWork find(User viewer, Collection<String> issueKeys, WorkRules rules) {
        return find(Scope.VIEWER, issueKeys);
    }

    @Override
    public FoundWork findAll(Collection<String> issueKeys, WorkRules rules) {
        return find(Scope.PROGRAMME, issueKeys);
    }

    private FoundWork find(Scope scope, Collection<String> issueKeys) {
        Map<String, Long> ids = new HashMap<>();
        Map<Long, FoundIssue> found = new HashMap<>();
        Map<Long, Set<Long>> children = new HashMap<>();
        List<String> open = new ArrayList<>(issueKeys);
        while (!open.isEmpty()) {
            String key = open.remove(0);
            if (!issues.containsKey(key) || (scope == Scope.VIEWER && hidden.contains(key))) {
                continue;
            }
            FoundIssue issue = issues.get(key);
            ids.put(key, issue.id());
            if (found.putIfAbsent(issue.id(), issue) == null) {
                for (String child : childrenOf(key)) {
                    children.computeIfAbsent(issue.id(), id -> new HashSet<>())
                            .add(issues.get(child).id());
                    open.add(child);
                }
            }
        }
        ids.keySet().retainAll(issueKeys);
        return new FoundWork(ids, found, children);
    }

    private List<String> childrenOf(String key) {
        return containers.entrySet().stream()
                .filter(entry -> entry.getValue().equals(key))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Map<String, FoundIssue> visible(User viewer, Collection<String> issueKeys) {
        return issueKeys.stream()
                .filter(issues::containsKey)
                .filter(key -> !hidden.contains(key))
                .distinct()
                .collect(Collectors.toMap(key -> key, issues::get));
    }

    @Override
    public Set<String> existing(Collection<String> issueKeys) {
        return issueKeys.stream().filter(issues::containsKey).collect(Collectors.toSet());
    }

    @Override
    public List<String> containersOf(User viewer, String issueKey) {
        List<String> above = new ArrayList<>();
        Optional<String> container = Optional.ofNullable(containers.get(issueKey));
        while (container.isPresent() && !hidden.contains(container.get())) {
            above.add(container.get());
            container = Optional.ofNullable(containers.get(container.get()));
        }
        return above;
    }

    @Override
    public boolean mayLink(User user, String issueKey) {
        return issues.containsKey(issueKey) && !unlinkable.contains(issueKey);
    }

    @Override
    public Map<String, String> resolutionNames() {
        return Map.of("1", "Done", "2", "Won't Do", "3", "Parked");
    }
}
