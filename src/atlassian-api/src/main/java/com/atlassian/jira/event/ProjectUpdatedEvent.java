package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.cxmaturity.declared.DeclarationOnly;

/** A project was changed. */
public class ProjectUpdatedEvent extends AbstractProjectEvent {
    public ProjectUpdatedEvent(ApplicationUser user, Project project, Project oldProject) {
        super(user, project);
    }

    public Project getOldProject() {
        throw DeclarationOnly.called();
    }
}
