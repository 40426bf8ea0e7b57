package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** There is a new project. */
public final class ProjectCreatedEvent extends AbstractProjectEvent {

    public ProjectCreatedEvent(ApplicationUser user, Project newProject) {
        super(user, newProject);
    }

    public Long getId() {
        return getProject().getId();
    }
}
