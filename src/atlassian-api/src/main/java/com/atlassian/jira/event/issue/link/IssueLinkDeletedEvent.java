package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;
import java.time.Instant;
import org.cxmaturity.declared.DeclarationOnly;

/** A link between issues was removed. */
public class IssueLinkDeletedEvent {
    public IssueLinkDeletedEvent(IssueLink issueLink, Instant instant) {}

    public IssueLink getIssueLink() {
        throw DeclarationOnly.called();
    }

    public Instant getEventCreation() {
        throw DeclarationOnly.called();
    }
}
