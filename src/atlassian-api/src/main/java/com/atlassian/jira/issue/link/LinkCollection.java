package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The links of one issue as its user may see them. */
public interface LinkCollection {
    Set<IssueLinkType> getLinkTypes();

    List<Issue> getOutwardIssues(String linkName);

    List<Issue> getInwardIssues(String linkName);

    Collection<Issue> getAllIssues();
}
