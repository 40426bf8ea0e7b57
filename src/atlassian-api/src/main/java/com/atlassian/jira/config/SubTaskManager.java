package com.atlassian.jira.config;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** Knows sub-tasks and their parents. */
public interface SubTaskManager {
    boolean isSubTasksEnabled();

    boolean isSubTask(Issue issue);

    Long getParentIssueId(Issue issue);

    Long getParentIssueId(Long l);

    Collection<IssueType> getSubTaskIssueTypeObjects();

    void createSubTaskIssueLink(Issue parentIssue, Issue subTaskIssue, ApplicationUser remoteUser)
            throws CreateException;

    List<IssueLink> getSubTaskIssueLinks(Long issueId);

    Collection<Issue> getSubTaskObjects(Issue issue);
}
