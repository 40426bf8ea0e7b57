package org.cxmaturity.embedded.api;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cxmaturity.embedded.model.CustomValue;
import org.cxmaturity.embedded.model.IssueBuilder;

/** An issue as {@code MutableIssue}: changes stay in this object until a service stores them. */
public final class IssueView extends IssueReading {

    IssueView(Views views, org.cxmaturity.embedded.model.Issue issue, Batch batch) {
        super(views, issue, batch);
    }

    public void setProjectObject(Project project) {
        setProjectId(project.getId());
    }

    public void setProjectId(Long projectId) {
        change(issue -> issue.projectId(projectId));
    }

    public void setIssueType(IssueType type) {
        setIssueTypeId(type.getId());
    }

    public void setIssueTypeObject(IssueType type) {
        setIssueTypeId(type.getId());
    }

    public void setIssueTypeId(String typeId) {
        change(issue -> issue.typeId(Long.parseLong(typeId)));
    }

    public void setSummary(String summary) {
        change(issue -> issue.summary(summary));
    }

    public void setDescription(String description) {
        change(issue -> issue.description(Optional.ofNullable(description)));
    }

    public void setEnvironment(String environment) {
        change(issue -> issue.environment(Optional.ofNullable(environment)));
    }

    public void setAssignee(ApplicationUser assignee) {
        setAssigneeId(assignee == null ? null : assignee.getKey());
    }

    public void setAssigneeId(String key) {
        change(issue -> issue.assigneeKey(Optional.ofNullable(key)));
    }

    public void setReporter(ApplicationUser reporter) {
        setReporterId(reporter == null ? null : reporter.getKey());
    }

    public void setReporterId(String key) {
        change(issue -> issue.reporterKey(Optional.ofNullable(key)));
    }

    public void setComponent(Collection<ProjectComponent> components) {
        Set<Long> ids = components.stream().map(ProjectComponent::getId).collect(Collectors.toSet());
        change(issue -> issue.componentIds(ids));
    }

    public void setDueDate(Timestamp due) {
        Optional<LocalDate> day =
                Optional.ofNullable(due).map(moment -> LocalDate.ofInstant(moment.toInstant(), ZoneId.systemDefault()));
        change(issue -> issue.due(day));
    }

    public void setSecurityLevelId(Long levelId) {
        change(issue -> issue.levelId(Optional.ofNullable(levelId)));
    }

    public void setPriority(Priority priority) {
        setPriorityId(priority == null ? null : priority.getId());
    }

    public void setPriorityObject(Priority priority) {
        setPriority(priority);
    }

    public void setPriorityId(String id) {
        change(issue -> issue.priorityId(Optional.ofNullable(id).map(Long::valueOf)));
    }

    public void setResolution(Resolution resolution) {
        setResolutionId(resolution == null ? null : resolution.getId());
    }

    public void setResolutionObject(Resolution resolution) {
        setResolution(resolution);
    }

    public void setResolutionId(String id) {
        change(issue -> issue.resolutionId(Optional.ofNullable(id).map(Long::valueOf)));
    }

    /** Texts and numbers; for the epic link an issue; null clears. */
    public void setCustomFieldValue(CustomField field, Object value) {
        if (field.getIdAsLong() == org.cxmaturity.embedded.model.CustomField.EPIC_LINK) {
            change(issue -> issue.epicId(Optional.ofNullable((Issue) value).map(Issue::getId)));
            return;
        }
        Optional<CustomValue> changed = Optional.ofNullable(value)
                .map(one -> one instanceof Number number
                        ? new CustomValue.Number(number.doubleValue())
                        : new CustomValue.Text(one.toString()));
        change(issue -> issue.customValue(field.getIdAsLong(), changed));
    }

    public void setParentId(Long parentId) {
        change(issue -> issue.parentId(Optional.ofNullable(parentId)));
    }

    public void setParentObject(Issue parent) {
        setParentId(parent == null ? null : parent.getId());
    }

    public void setLabels(Set<Label> labels) {
        change(issue -> issue.labels(labels.stream().map(Label::getLabel).collect(Collectors.toSet())));
    }

    private void change(UnaryOperator<IssueBuilder> change) {
        state(change.apply(state().with()).build());
    }
}
