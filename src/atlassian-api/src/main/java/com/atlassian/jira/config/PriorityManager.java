package com.atlassian.jira.config;

import com.atlassian.jira.issue.priority.Priority;
import java.util.List;

/** Finds priorities. */
public interface PriorityManager {
    List<Priority> getPriorities();

    Priority getPriority(String id);
}
