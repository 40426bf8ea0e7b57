package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.io.Serializable;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;

/** An issue as Jira hands it out for reading. */
public interface Issue extends IssueContext, WithId, WithKey, Serializable {
    Long getId();

    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();

    String getIssueTypeId();

    String getSummary();

    ApplicationUser getAssignee();

    String getAssigneeId();

    Collection<ProjectComponent> getComponents();

    ApplicationUser getReporter();

    String getReporterId();

    ApplicationUser getCreator();

    String getCreatorId();

    String getDescription();

    String getEnvironment();

    Collection<Version> getAffectedVersions();

    Collection<Version> getFixVersions();

    Timestamp getDueDate();

    Long getSecurityLevelId();

    Priority getPriority();

    String getResolutionId();

    Resolution getResolution();

    String getKey();

    Long getNumber();

    Long getVotes();

    Long getWatches();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getResolutionDate();

    Long getWorkflowId();

    Object getCustomFieldValue(CustomField customField);

    Status getStatus();

    String getStatusId();

    Long getOriginalEstimate();

    Long getEstimate();

    Long getTimeSpent();

    Object getExternalFieldValue(String fieldId);

    boolean isSubTask();

    Long getParentId();

    boolean isCreated();

    Issue getParentObject();

    Collection<Issue> getSubTaskObjects();

    boolean isEditable();

    Set<Label> getLabels();

    boolean isArchived();

    ApplicationUser getArchivedByUser();

    String getArchivedById();

    Timestamp getArchivedDate();

    boolean equals(Object o);

    int hashCode();
}
