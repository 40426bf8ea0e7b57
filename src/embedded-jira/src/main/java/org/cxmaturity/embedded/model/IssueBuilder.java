package org.cxmaturity.embedded.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes an {@link Issue}, from nothing or as a changed copy of another. */
public final class IssueBuilder {

    private long id;
    private String key = "";
    private long projectId;
    private long number;
    private long typeId;
    private String summary = "";
    private Optional<String> description = Optional.empty();
    private Optional<String> environment = Optional.empty();
    private Optional<String> reporterKey = Optional.empty();
    private Optional<String> creatorKey = Optional.empty();
    private Optional<String> assigneeKey = Optional.empty();
    private Optional<Long> priorityId = Optional.empty();
    private long statusId;
    private Optional<Long> resolutionId = Optional.empty();
    private Optional<Instant> resolved = Optional.empty();
    private Optional<LocalDate> due = Optional.empty();
    private Instant created = Instant.EPOCH;
    private Instant updated = Instant.EPOCH;
    private Optional<Long> parentId = Optional.empty();
    private Optional<Long> levelId = Optional.empty();
    private Set<String> labels = Set.of();
    private Set<Long> componentIds = Set.of();
    private Optional<Long> epicId = Optional.empty();
    private Map<Long, CustomValue> custom = Map.of();

    IssueBuilder(long projectId, long typeId, String summary) {
        this.projectId = projectId;
        this.typeId = typeId;
        this.summary = summary;
    }

    IssueBuilder(Issue issue) {
        this.id = issue.id();
        this.key = issue.key();
        this.projectId = issue.projectId();
        this.number = issue.number();
        this.typeId = issue.typeId();
        this.summary = issue.summary();
        this.description = issue.description();
        this.environment = issue.environment();
        this.reporterKey = issue.reporterKey();
        this.creatorKey = issue.creatorKey();
        this.assigneeKey = issue.assigneeKey();
        this.priorityId = issue.priorityId();
        this.statusId = issue.statusId();
        this.resolutionId = issue.resolutionId();
        this.resolved = issue.resolved();
        this.due = issue.due();
        this.created = issue.created();
        this.updated = issue.updated();
        this.parentId = issue.parentId();
        this.levelId = issue.levelId();
        this.labels = issue.labels();
        this.componentIds = issue.componentIds();
        this.epicId = issue.epicId();
        this.custom = issue.custom();
    }

    public IssueBuilder id(long id) {
        this.id = id;
        return this;
    }

    public IssueBuilder key(String key) {
        this.key = key;
        return this;
    }

    public IssueBuilder projectId(long projectId) {
        this.projectId = projectId;
        return this;
    }

    public IssueBuilder number(long number) {
        this.number = number;
        return this;
    }

    public IssueBuilder typeId(long typeId) {
        this.typeId = typeId;
        return this;
    }

    public IssueBuilder summary(String summary) {
        this.summary = summary;
        return this;
    }

    public IssueBuilder description(Optional<String> description) {
        this.description = description;
        return this;
    }

    public IssueBuilder environment(Optional<String> environment) {
        this.environment = environment;
        return this;
    }

    public IssueBuilder reporterKey(Optional<String> reporterKey) {
        this.reporterKey = reporterKey;
        return this;
    }

    public IssueBuilder creatorKey(Optional<String> creatorKey) {
        this.creatorKey = creatorKey;
        return this;
    }

    public IssueBuilder assigneeKey(Optional<String> assigneeKey) {
        this.assigneeKey = assigneeKey;
        return this;
    }

    public IssueBuilder priorityId(Optional<Long> priorityId) {
        this.priorityId = priorityId;
        return this;
    }

    public IssueBuilder statusId(long statusId) {
        this.statusId = statusId;
        return this;
    }

    public IssueBuilder resolutionId(Optional<Long> resolutionId) {
        this.resolutionId = resolutionId;
        return this;
    }

    public IssueBuilder resolved(Optional<Instant> resolved) {
        this.resolved = resolved;
        return this;
    }

    public IssueBuilder due(Optional<LocalDate> due) {
        this.due = due;
        return this;
    }

    public IssueBuilder created(Instant created) {
        this.created = created;
        return this;
    }

    public IssueBuilder updated(Instant updated) {
        this.updated = updated;
        return this;
    }

    public IssueBuilder parentId(Optional<Long> parentId) {
        this.parentId = parentId;
        return this;
    }

    public IssueBuilder levelId(Optional<Long> levelId) {
        this.levelId = levelId;
        return this;
    }

    public IssueBuilder labels(Set<String> labels) {
        this.labels = labels;
        return this;
    }

    public IssueBuilder componentIds(Set<Long> componentIds) {
        this.componentIds = componentIds;
        return this;
    }

    public IssueBuilder epicId(Optional<Long> epicId) {
        this.epicId = epicId;
        return this;
    }

    public IssueBuilder custom(Map<Long, CustomValue> custom) {
        this.custom = custom;
        return this;
    }

    /** Sets one custom field; an empty value clears it. */
    public IssueBuilder customValue(long fieldId, Optional<CustomValue> value) {
        Map<Long, CustomValue> changed = new TreeMap<>(custom);
        value.ifPresentOrElse(present -> changed.put(fieldId, present), () -> changed.remove(fieldId));
        this.custom = changed;
        return this;
    }

    public Issue build() {
        return new Issue(
                id,
                key,
                projectId,
                number,
                typeId,
                summary,
                description,
                environment,
                reporterKey,
                creatorKey,
                assigneeKey,
                priorityId,
                statusId,
                resolutionId,
                resolved,
                due,
                created,
                updated,
                parentId,
                levelId,
                labels,
                componentIds,
                epicId,
                custom);
    }
}
