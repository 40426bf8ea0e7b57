package com.atlassian.jira.event.issue;

import java.util.Collection;

/** The events of one change, together. */
public interface IssueEventBundle {
    Collection<JiraIssueEvent> getEvents();

    boolean doesSendEmailNotification();
}
