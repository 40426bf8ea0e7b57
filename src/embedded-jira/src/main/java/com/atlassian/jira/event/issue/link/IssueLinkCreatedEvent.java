package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;
import java.time.Instant;

/** Two issues were linked. */
public class IssueLinkCreatedEvent {

    private final IssueLink issueLink;
    private final Instant instant;

    public IssueLinkCreatedEvent(IssueLink issueLink, Instant instant) {
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
