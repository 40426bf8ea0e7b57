package org.cxmaturity.embedded.api;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.embedded.model.CustomValue;

/** An issue as {@code Issue}; equal by id. There are no versions, votes or watchers. */
public class IssueReading {

    final Views views;
    private final Batch batch;
    private org.cxmaturity.embedded.model.Issue issue;

    IssueReading(Views views, org.cxmaturity.embedded.model.Issue issue, Batch batch) {
        this.views = views;
        this.issue = issue;
        this.batch = batch;
    }

    /** The issue with all changes made to this object, stored or not. */
    final org.cxmaturity.embedded.model.Issue state() {
        return issue;
    }

    final void state(org.cxmaturity.embedded.model.Issue changed) {
        this.issue = changed;
    }

    /** Null before it is stored. */
    public Long getId() {
        return isCreated() ? issue.id() : null;
    }

    /** Null before it is stored. */
    public String getKey() {
        return isCreated() ? issue.key() : null;
    }

    public Long getNumber() {
        return issue.number();
    }

    public boolean isCreated() {
        return issue.id() != 0;
    }

    public Project getProjectObject() {
        return batch.project(issue.projectId()).map(views::project).orElse(null);
    }

    public Long getProjectId() {
        return issue.projectId();
    }

    public IssueType getIssueType() {
        return views.model()
                .issueTypes()
                .byId(issue.typeId())
                .map(views::issueType)
                .orElse(null);
    }

    public String getIssueTypeId() {
        return Long.toString(issue.typeId());
    }

    public String getSummary() {
        return issue.summary();
    }

    public String getDescription() {
        return issue.description().orElse(null);
    }

    public String getEnvironment() {
        return issue.environment().orElse(null);
    }

    public ApplicationUser getAssignee() {
        return user(issue.assigneeKey());
    }

    public String getAssigneeId() {
        return issue.assigneeKey().orElse(null);
    }

    public ApplicationUser getReporter() {
        return user(issue.reporterKey());
    }

    public String getReporterId() {
        return issue.reporterKey().orElse(null);
    }

    public ApplicationUser getCreator() {
        return user(issue.creatorKey());
    }

    public String getCreatorId() {
        return issue.creatorKey().orElse(null);
    }

    public Collection<ProjectComponent> getComponents() {
        return batch.components(issue.componentIds()).stream()
                .map(views::component)
                .toList();
    }

    public Collection<Version> getAffectedVersions() {
        return List.of();
    }

    public Collection<Version> getFixVersions() {
        return List.of();
    }

    public Timestamp getDueDate() {
        return issue.due()
                .map(day ->
                        Timestamp.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()))
                .orElse(null);
    }

    public Long getSecurityLevelId() {
        return issue.levelId().orElse(null);
    }

    public Priority getPriority() {
        return issue.priorityId()
                .flatMap(views.model().workflow()::priority)
                .map(views::priority)
                .orElse(null);
    }

    public String getResolutionId() {
        return issue.resolutionId().map(Object::toString).orElse(null);
    }

    public Resolution getResolution() {
        return issue.resolutionId()
                .flatMap(views.model().workflow()::resolution)
                .map(views::resolution)
                .orElse(null);
    }

    public Status getStatus() {
        return views.model()
                .workflow()
                .status(issue.statusId())
                .map(views::status)
                .orElse(null);
    }

    public String getStatusId() {
        return issue.statusId() == 0 ? null : Long.toString(issue.statusId());
    }

    public Timestamp getCreated() {
        return isCreated() ? Timestamp.from(issue.created()) : null;
    }

    public Timestamp getUpdated() {
        return isCreated() ? Timestamp.from(issue.updated()) : null;
    }

    public Timestamp getResolutionDate() {
        return issue.resolved().map((Instant when) -> Timestamp.from(when)).orElse(null);
    }

    /** Always 0. */
    public Long getVotes() {
        return 0L;
    }

    /** Always 0. */
    public Long getWatches() {
        return 0L;
    }

    /** A text, a number, for the epic link the epic; null if there is none. */
    public Object getCustomFieldValue(CustomField field) {
        long id = field.getIdAsLong();
        if (id == org.cxmaturity.embedded.model.CustomField.EPIC_LINK) {
            return issue.epicId()
                    .flatMap(views.model().issues()::byId)
                    .map(views::issue)
                    .orElse(null);
        }
        return Optional.ofNullable(issue.custom().get(id))
                .<Object>map(value -> value instanceof CustomValue.Number number ? number.value() : value.display())
                .orElse(null);
    }

    public boolean isSubTask() {
        return issue.parentId().isPresent();
    }

    public Long getParentId() {
        return issue.parentId().orElse(null);
    }

    public Issue getParentObject() {
        return issue.parentId().flatMap(batch::parent).map(views::issue).orElse(null);
    }

    public Collection<Issue> getSubTaskObjects() {
        return views.issues(batch.subtasks(issue.id()));
    }

    public boolean isEditable() {
        return !isArchived();
    }

    public Set<Label> getLabels() {
        return issue.labels().stream()
                .map(label -> new Label(null, getId(), label))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether its project is. */
    public boolean isArchived() {
        return batch.project(issue.projectId())
                .map(org.cxmaturity.embedded.model.Project::archived)
                .orElse(false);
    }

    private ApplicationUser user(Optional<String> key) {
        return views.userOrNull(key.flatMap(batch::user));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssueReading view && isCreated() && issue.id() == view.issue.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(issue.id());
    }

    @Override
    public String toString() {
        return issue.key();
    }
}
