package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** Creates, finds and removes links between issues. */
public interface IssueLinkManager {
    void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws CreateException;

    void removeIssueLink(IssueLink issueLink, ApplicationUser remoteUser);

    LinkCollection getLinkCollection(Issue issue, ApplicationUser remoteUser, boolean excludeSystemLinks);

    LinkCollection getLinkCollection(Issue issue, ApplicationUser remoteUser);

    LinkCollection getLinkCollectionOverrideSecurity(Issue issue);

    Collection<IssueLink> getIssueLinks(Long issueLinkTypeId);

    IssueLink getIssueLink(Long issueLinkId);

    List<IssueLink> getOutwardLinks(Long sourceIssueId);

    List<IssueLink> getInwardLinks(Long destinationIssueId);

    IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId);

    boolean isLinkingEnabled();
}
