package com.atlassian.jira.issue;

import java.util.Map;

/** The field values asked for when an issue is created or changed. */
public interface IssueInputParameters {
    boolean retainExistingValuesWhenParameterNotProvided();

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain);

    void setRetainExistingValuesWhenParameterNotProvided(
            boolean retainExistingValues, boolean onlyValidatePresentFields);

    boolean applyDefaultValuesWhenParameterNotProvided();

    void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaults);

    boolean skipScreenCheck();

    void setSkipScreenCheck(boolean skipScreenCheck);

    String[] getCustomFieldValue(Long customFieldId);

    String[] getCustomFieldValue(String fullCustomFieldKey);

    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    String getCommentValue();

    IssueInputParameters setComment(String comment);

    IssueInputParameters setComment(String comment, Long projectRoleId);

    IssueInputParameters setComment(String comment, String groupId);

    Map<String, String[]> getActionParameters();

    IssueInputParameters setProjectId(Long projectId);

    Long getProjectId();

    IssueInputParameters setIssueTypeId(String issueTypeId);

    String getIssueTypeId();

    IssueInputParameters setPriorityId(String priorityId);

    String getPriorityId();

    IssueInputParameters setResolutionId(String resolutionId);

    String getResolutionId();

    IssueInputParameters setStatusId(String statusId);

    String getStatusId();

    IssueInputParameters setSummary(String summary);

    String getSummary();

    IssueInputParameters setDescription(String description);

    String getDescription();

    IssueInputParameters setEnvironment(String environment);

    String getEnvironment();

    IssueInputParameters setAssigneeId(String assigneeId);

    String getAssigneeId();

    IssueInputParameters setReporterId(String reporterId);

    String getReporterId();

    IssueInputParameters setComponentIds(Long... componentIds);

    Long[] getComponentIds();

    IssueInputParameters setFixVersionIds(Long... fixVersionIds);

    Long[] getFixVersionIds();

    IssueInputParameters setAffectedVersionIds(Long... affectedVersionIds);

    Long[] getAffectedVersionIds();

    IssueInputParameters setDueDate(String dueDate);

    String getDueDate();

    IssueInputParameters setSecurityLevelId(Long securityLevelId);

    Long getSecurityLevelId();
}
