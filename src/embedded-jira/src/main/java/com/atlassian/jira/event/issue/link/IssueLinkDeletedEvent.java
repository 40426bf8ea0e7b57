package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;
import java.time.Instant;

/** Two issues are no longer linked; the link is given as it was. */
public class IssueLinkDeletedEvent {

    private final IssueLink issueLink;
    private final Instant instant;

    public IssueLinkDeletedEvent(IssueLink issueLink, Instant instant) {
        this.issueLink = issueLink;
        this.instant = instant;
    }

    public IssueLink getIssueLink() {
        return issueLink;
    }

    public Instant getEventCreation() {
        return instant;
    }
}
