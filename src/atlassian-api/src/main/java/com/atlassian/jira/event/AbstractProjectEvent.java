package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.cxmaturity.declared.DeclarationOnly;

/** The common part of events about projects. */
public abstract class AbstractProjectEvent extends AbstractEvent implements ProjectRelatedEvent {
    public AbstractProjectEvent(ApplicationUser user, Project project) {}

    public Project getProject() {
        throw DeclarationOnly.called();
    }

    public ApplicationUser getUser() {
        throw DeclarationOnly.called();
    }
}
