package com.atlassian.jira.issue.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** Finds the security levels of issues. */
public interface IssueSecurityLevelManager {
    List<IssueSecurityLevel> getIssueSecurityLevels(long schemeId);

    IssueSecurityLevel getSecurityLevel(long id);

    List<IssueSecurityLevel> getUsersSecurityLevels(Issue issue, ApplicationUser user);

    List<IssueSecurityLevel> getUsersSecurityLevels(Project project, ApplicationUser user);

    Collection<IssueSecurityLevel> getAllSecurityLevelsForUser(ApplicationUser user);

    Long getDefaultSecurityLevel(Project project);
}
