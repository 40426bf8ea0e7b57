package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** A project is gone; it is given as it was. */
public final class ProjectDeletedEvent extends AbstractProjectEvent {

    public ProjectDeletedEvent(ApplicationUser user, Project oldProject) {
        super(user, oldProject);
    }

    public Long getId() {
        return getProject().getId();
    }

    public String getKey() {
        return getProject().getKey();
    }
}
