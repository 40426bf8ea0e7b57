package org.cxmaturity.delivery.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.delivery.FoundIssue;
import org.cxmaturity.delivery.FoundWork;
import org.cxmaturity.delivery.WorkSource;
import org.cxmaturity.platform.User;
import org.cxmaturity.programme.WorkRules;

/** Finds linked work by searching Jira as the viewer: level by level down the hierarchy, a few queries for each. */
public final class JiraWorkSource implements WorkSource {

    /** Deeper than any hierarchy that people keep; a bound, so that links can't make it endless. */
    private static final int DEEPEST = 12;

    private final JiraSearch search;
    private final JiraHierarchy hierarchy;
    private final IssueReading reading;
    private final IssueManager issues;
    private final ConstantsManager constants;
    private final PermissionManager permissions;
    private final UserManager users;

    public JiraWorkSource(
            SearchService search,
            JiraHierarchy hierarchy,
            CustomFieldManager fields,
            IssueManager issues,
            ConstantsManager constants,
            PermissionManager permissions,
            UserManager users) {
        this.search = new JiraSearch(search);
        this.hierarchy = hierarchy;
        this.reading = new IssueReading(fields);
        this.issues = issues;
        this.constants = constants;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public FoundWork find(User viewer, Collection<String> issueKeys, WorkRules rules) {
        return find(users.getUserByKey(viewer.key()), Scope.VIEWER, issueKeys, rules);
    }

    @Override
    public FoundWork findAll(Collection<String> issueKeys, WorkRules rules) {
        return find(null, Scope.PROGRAMME, issueKeys, rules);
    }

    private FoundWork find(ApplicationUser user, Scope scope, Collection<String> issueKeys, WorkRules rules) {
        Map<String, Issue> asked = byAskedKey(user, scope, issueKeys);
        Descent descent = new Descent(user, scope, hierarchy.linked(rules.hierarchyLinkTypes()));
        descent.from(asked.values());
        Optional<CustomField> points = reading.pointsField(rules);
        Map<Long, FoundIssue> found = new HashMap<>();
        descent.reached.forEach((id, issue) -> found.put(id, reading.found(issue, points)));
        Map<String, Long> ids = new HashMap<>();
        asked.forEach((key, issue) -> ids.put(key, issue.getId()));
        return new FoundWork(ids, found, descent.children);
    }

    @Override
    public Map<String, FoundIssue> visible(User viewer, Collection<String> issueKeys) {
        ApplicationUser user = users.getUserByKey(viewer.key());
        Map<String, FoundIssue> visible = new HashMap<>();
        byAskedKey(user, Scope.VIEWER, issueKeys)
                .forEach((key, issue) -> visible.put(key, reading.found(issue, Optional.empty())));
        return visible;
    }

    @Override
    public Set<String> existing(Collection<String> issueKeys) {
        return byAskedKey(null, Scope.PROGRAMME, issueKeys).keySet();
    }

    private Map<String, Issue> byAskedKey(ApplicationUser user, Scope scope, Collection<String> keys) {
        return search.any(user, scope, List.of("issuekey"), keys).stream()
                .filter(issue -> keys.contains(issue.getKey()))
                .collect(Collectors.toMap(Issue::getKey, issue -> issue, (one, same) -> one));
    }

    @Override
    public List<String> containersOf(User viewer, String issueKey) {
        ApplicationUser user = users.getUserByKey(viewer.key());
        Map<Long, String> containers = new LinkedHashMap<>();
        List<Issue> ring = issue(issueKey).map(List::of).orElse(List.of());
        for (int depth = 0; depth < DEEPEST && !ring.isEmpty(); depth++) {
            List<Issue> next = new ArrayList<>();
            for (Issue inner : ring) {
                hierarchy.containersOf(inner).stream()
                        .filter(id -> !containers.containsKey(id))
                        .map(issues::getIssueObject)
                        .filter(outer -> outer != null && browses(user, outer))
                        .filter(outer -> containers.putIfAbsent(outer.getId(), outer.getKey()) == null)
                        .forEach(next::add);
            }
            ring = next;
        }
        return List.copyOf(containers.values());
    }

    @Override
    public boolean mayLink(User user, String issueKey) {
        return issue(issueKey)
                .filter(issue -> permissions.hasPermission(
                        ProjectPermissions.LINK_ISSUES, issue, users.getUserByKey(user.key())))
                .isPresent();
    }

    private Optional<Issue> issue(String key) {
        return Optional.ofNullable(issues.getIssueObject(key));
    }

    private boolean browses(ApplicationUser user, Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    @Override
    public Map<String, String> resolutionNames() {
        return constants.getResolutions().stream().collect(Collectors.toMap(Resolution::getId, Resolution::getName));
    }

    /** The way down from the linked issues to everything under them. */
    private final class Descent {
        private final ApplicationUser user;
        private final Scope scope;
        private final Map<Long, Set<Long>> linkedChildren;
        private final Map<Long, Issue> reached = new HashMap<>();
        private final Map<Long, Set<Long>> children = new HashMap<>();

        private Descent(ApplicationUser user, Scope scope, Map<Long, Set<Long>> linkedChildren) {
            this.user = user;
            this.scope = scope;
            this.linkedChildren = linkedChildren;
        }

        private void from(Collection<Issue> roots) {
            Collection<Issue> level = roots;
            for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
                List<Issue> fresh = level.stream()
                        .filter(issue -> reached.putIfAbsent(issue.getId(), issue) == null)
                        .toList();
                level = below(fresh);
            }
        }

        private Collection<Issue> below(List<Issue> containers) {
            List<Issue> found = new ArrayList<>(inside(containers));
            Set<Long> linked = new HashSet<>();
            for (Issue container : containers) {
                Set<Long> targets = linkedChildren.getOrDefault(container.getId(), Set.of());
                targets.forEach(target -> contains(container.getId(), target));
                linked.addAll(targets);
            }
            linked.removeAll(reached.keySet());
            List<String> ids = linked.stream().map(String::valueOf).toList();
            found.addAll(search.any(user, scope, List.of("id"), ids));
            return found;
        }

        private List<Issue> inside(List<Issue> containers) {
            List<Issue> standard =
                    containers.stream().filter(issue -> !issue.isSubTask()).toList();
            List<String> keys = standard.stream().map(Issue::getKey).toList();
            List<Issue> found = search.any(user, scope, hierarchy.containerFields(), keys);
            hierarchy
                    .contents(standard, found)
                    .forEach((container, inside) -> inside.forEach(issue -> contains(container, issue)));
            return found;
        }

        private void contains(Long container, Long child) {
            children.computeIfAbsent(container, unused -> new HashSet<>()).add(child);
        }
    }
}
