package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;

/** An event about a project. */
public interface ProjectRelatedEvent extends JiraEvent {
    Project getProject();
}
