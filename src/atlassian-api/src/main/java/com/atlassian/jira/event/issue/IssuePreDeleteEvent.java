package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import org.cxmaturity.declared.DeclarationOnly;

/** An issue is about to be deleted. */
public final class IssuePreDeleteEvent extends AbstractEvent implements IssueRelatedEvent {
    public IssuePreDeleteEvent(Issue issue, ApplicationUser user) {
        throw DeclarationOnly.called();
    }

    public Issue getIssue() {
        throw DeclarationOnly.called();
    }

    public ApplicationUser getUser() {
        throw DeclarationOnly.called();
    }
}
