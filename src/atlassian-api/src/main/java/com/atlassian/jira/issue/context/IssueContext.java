package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/** The project and issue type that an issue belongs to. */
public interface IssueContext {
    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();

    String getIssueTypeId();
}
