package org.cxmaturity.delivery.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
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

/** Which issue lies in which: by sub-task, by epic, and by the link types that a programme names. */
public final class JiraHierarchy {

    private static final String EPIC_FIELD = "Epic Link";

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
                .forEach(link -> targets.computeIfAbsent(link.getSourceId(), unused -> new HashSet<>())
                        .add(link.getDestinationId()));
        return targets;
    }
}
