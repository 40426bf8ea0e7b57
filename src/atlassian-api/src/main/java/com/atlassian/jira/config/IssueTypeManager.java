package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/** Finds types of issues. */
public interface IssueTypeManager {
    Collection<IssueType> getIssueTypes();

    IssueType getIssueType(String id);
}
