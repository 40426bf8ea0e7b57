package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/** A link between two issues. */
public interface IssueLink {
    Long getId();

    Long getLinkTypeId();

    Long getSourceId();

    Long getDestinationId();

    Long getSequence();

    IssueLinkType getIssueLinkType();

    Issue getSourceObject();

    Issue getDestinationObject();

    boolean isSystemLink();
}
