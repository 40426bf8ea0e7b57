package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;

/** Says which issue types a project offers. */
public interface IssueTypeSchemeManager {
    IssueType getDefaultIssueType(Project project);

    Collection<IssueType> getIssueTypesForProject(Project project);

    Collection<IssueType> getSubTaskIssueTypesForProject(Project project);

    Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project);
}
