package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;

/** Finds issue types, statuses, priorities and resolutions. */
public interface ConstantsManager {
    Collection<Priority> getPriorities();

    Priority getPriorityObject(String id);

    Collection<Resolution> getResolutions();

    Resolution getResolution(String id);

    IssueType getIssueType(String id);

    Collection<IssueType> getRegularIssueTypeObjects();

    Collection<IssueType> getAllIssueTypeObjects();

    List<String> getAllIssueTypeIds();

    Collection<IssueType> getSubTaskIssueTypeObjects();

    Status getStatus(String id);

    Collection<Status> getStatuses();

    Status getStatusByName(String name);

    Status getStatusByNameIgnoreCase(String name);
}
