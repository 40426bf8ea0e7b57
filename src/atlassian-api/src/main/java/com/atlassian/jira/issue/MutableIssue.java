package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
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
import java.util.Collection;
import java.util.Set;

/** An issue whose fields may be set before it is stored. */
public interface MutableIssue extends Issue {
    void setProjectObject(Project project);

    void setProjectId(Long projectId) throws IllegalArgumentException;

    void setIssueType(IssueType issueType);

    void setIssueTypeObject(IssueType issueType);

    void setIssueTypeId(String issueTypeId);

    void setSummary(String summary);

    void setAssignee(ApplicationUser assignee);

    void setComponent(Collection<ProjectComponent> collection);

    void setAssigneeId(String assigneeId);

    void setReporter(ApplicationUser reporter);

    void setReporterId(String reporterId);

    void setDescription(String description);

    void setEnvironment(String environment);

    void setAffectedVersions(Collection<Version> affectedVersions);

    void setFixVersions(Collection<Version> fixVersions);

    void setDueDate(Timestamp dueDate);

    void setSecurityLevelId(Long securityLevelId);

    void setPriority(Priority priority);

    void setPriorityObject(Priority priority);

    void setPriorityId(String priorityId);

    void setResolution(Resolution resolution);

    void setResolutionObject(Resolution resolution);

    void setNumber(Long number);

    void setVotes(Long votes);

    void setWatches(Long votes);

    void setCreated(Timestamp created);

    void setUpdated(Timestamp updated);

    void setResolutionDate(Timestamp resolutionDate);

    void setWorkflowId(Long workflowId);

    void setCustomFieldValue(CustomField customField, Object value);

    void setStatus(Status status);

    void setStatusObject(Status status);

    void setStatusId(String statusId);

    void setOriginalEstimate(Long estimate);

    void setTimeSpent(Long timespent);

    void setEstimate(Long estimate);

    void setExternalFieldValue(String fieldId, Object newValue);

    void setExternalFieldValue(String fieldId, Object oldValue, Object newValue);

    void setParentId(Long parentId);

    void setParentObject(Issue parentIssue);

    void setResolutionId(String resolutionId);

    void setArchived(boolean b);

    void setLabels(Set<Label> labels);
}
