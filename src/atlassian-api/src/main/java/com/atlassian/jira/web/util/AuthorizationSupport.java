package com.atlassian.jira.web.util;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** Permission checks for the current user. */
public interface AuthorizationSupport {
    boolean hasGlobalPermission(GlobalPermissionKey globalPermissionKey);

    boolean hasIssuePermission(ProjectPermissionKey projectPermissionKey, Issue issue);

    boolean hasProjectPermission(ProjectPermissionKey projectPermissionKey, Project project);
}
