package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.cxmaturity.declared.DeclarationOnly;

/** A project was created. */
public final class ProjectCreatedEvent extends AbstractProjectEvent {
    public ProjectCreatedEvent(ApplicationUser user, Project newProject) {
        super(user, newProject);
    }

    public Long getId() {
        throw DeclarationOnly.called();
    }
}
