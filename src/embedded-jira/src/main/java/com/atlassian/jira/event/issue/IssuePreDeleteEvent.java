package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/** An issue is about to be deleted. */
public final class IssuePreDeleteEvent extends AbstractEvent implements IssueRelatedEvent {

    private final Issue issue;
    private final ApplicationUser user;

    public IssuePreDeleteEvent(Issue issue, ApplicationUser user) {
        this.issue = issue;
        this.user = user;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    /** Who deletes it; null for anonymous. */
    public ApplicationUser getUser() {
        return user;
    }
}
