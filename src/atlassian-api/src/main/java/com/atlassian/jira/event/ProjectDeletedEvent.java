package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.cxmaturity.declared.DeclarationOnly;

/** A project was deleted. */
public final class ProjectDeletedEvent extends AbstractProjectEvent {
    public ProjectDeletedEvent(ApplicationUser user, Project oldProject) {
        super(user, oldProject);
    }

    public Long getId() {
        throw DeclarationOnly.called();
    }

    public String getKey() {
        throw DeclarationOnly.called();
    }
}
