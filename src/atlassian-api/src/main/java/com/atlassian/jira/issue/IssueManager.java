package com.atlassian.jira.issue;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds issues by id or key, without asking who may see them. */
public interface IssueManager {
    MutableIssue getIssueObject(Long id) throws DataAccessException;

    MutableIssue getIssueObject(String key) throws DataAccessException;

    MutableIssue getIssueByKeyIgnoreCase(String key) throws DataAccessException;

    MutableIssue getIssueByCurrentKey(String key) throws DataAccessException;

    List<Issue> getIssueObjects(Collection<Long> ids);

    Set<String> getAllIssueKeys(Long issueId);

    boolean isEditable(Issue issue);

    boolean isEditable(Issue issue, String string);

    boolean isEditable(Issue issue, ApplicationUser user);

    long getIssueCountForProject(Long projectId);

    long getIssueCount();
}
