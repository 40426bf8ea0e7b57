package org.cxmaturity.delivery.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which issue lies in which: by sub-task, by epic, and by the link types that a programme names. */
public final class JiraHierarchy {

    private static final String EPIC_FIELD = "Epic Link";
    /** How Jira Software marks the link type by which it keeps an epic's issues. */
    private static final String EPIC_STYLE = "jira_gh_epic_story";

    private final CustomFieldManager fields;
    private final IssueLinkManager links;
    private final IssueLinkTypeManager types;

    public JiraHierarchy(CustomFieldManager fields, IssueLinkManager links, IssueLinkTypeManager types) {
        this.fields = fields;
        this.links = links;
        this.types = types;
    }

    /** The fields, as JQL names them, whose value is the issue that contains another one. */
    List<String> containerFields() {
        List<String> names = new ArrayList<>(List.of("parent"));
        epicField().ifPresent(field -> names.add("cf[" + field.getIdAsLong() + "]"));
        return names;
    }

    /**
     * Which of the found issues lies in which of the containers. Asks Jira once for each container or once for each issue
     * found, whichever are fewer: neither epics nor epic links can be read in bulk.
     */
    Map<Long, Set<Long>> contents(List<Issue> containers, List<Issue> found) {
        Map<Long, Set<Long>> contents = new HashMap<>();
        List<Issue> inEpics = new ArrayList<>();
        for (Issue issue : found) {
            if (issue.isSubTask()) {
                put(contents, issue.getParentId(), issue.getId());
            } else {
                inEpics.add(issue);
            }
        }
        if (inEpics.size() <= containers.size()) {
            inEpics.forEach(issue -> containersOf(issue).forEach(epic -> put(contents, epic, issue.getId())));
        } else {
            Set<Long> ids = inEpics.stream().map(Issue::getId).collect(Collectors.toSet());
            Set<Long> epicTypes = epicTypes();
            for (Issue epic : containers) {
                linkedFrom(epic.getId(), epicTypes)
                        .filter(ids::contains)
                        .forEach(id -> put(contents, epic.getId(), id));
            }
        }
        return contents;
    }

    private Set<Long> epicTypes() {
        return types.getIssueLinkTypesByStyle(EPIC_STYLE).stream()
                .map(IssueLinkType::getId)
                .collect(Collectors.toSet());
    }

    private Stream<Long> linkedFrom(Long source, Set<Long> typeIds) {
        return links.getOutwardLinks(source).stream()
                .filter(link -> typeIds.contains(link.getLinkTypeId()))
                .map(IssueLink::getDestinationId);
    }

    private static void put(Map<Long, Set<Long>> contents, Long container, Long issue) {
        contents.computeIfAbsent(container, unused -> new HashSet<>()).add(issue);
    }

    /** Ids of the issues that contain this one by parent and epic, the parent first. */
    List<Long> containersOf(Issue issue) {
        List<Long> containers = new ArrayList<>();
        Optional.ofNullable(issue.getParentId()).ifPresent(containers::add);
        epicField()
                .map(field -> issue.getCustomFieldValue(field))
                .filter(Issue.class::isInstance)
                .map(epic -> ((Issue) epic).getId())
                .ifPresent(containers::add);
        return containers;
    }

    private Optional<CustomField> epicField() {
        return fields.getCustomFieldObjectsByName(EPIC_FIELD).stream().findFirst();
    }

    /**
     * Targets by source of all links of those types; one query for each type, whatever the number of issues.
     *
     * @param typeNames names of link types; those that Jira doesn't have are left out
     */
    Map<Long, Set<Long>> linked(Collection<String> typeNames) {
        Map<Long, Set<Long>> targets = new HashMap<>();
        typeNames.stream()
                .flatMap(name -> types.getIssueLinkTypesByName(name).stream())
                .map(IssueLinkType::getId)
                .flatMap(type -> links.getIssueLinks(type).stream())
                .forEach(link -> put(targets, link.getSourceId(), link.getDestinationId()));
        return targets;
    }
}
