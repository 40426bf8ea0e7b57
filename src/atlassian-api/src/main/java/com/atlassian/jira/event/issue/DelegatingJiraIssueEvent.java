package com.atlassian.jira.event.issue;

/** A bundled event that wraps an issue event. */
public interface DelegatingJiraIssueEvent extends JiraIssueEvent {
    IssueEvent asIssueEvent();
}
