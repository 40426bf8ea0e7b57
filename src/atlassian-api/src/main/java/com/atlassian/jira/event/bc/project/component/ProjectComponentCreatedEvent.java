package com.atlassian.jira.event.bc.project.component;

import com.atlassian.jira.bc.project.component.ProjectComponent;

/** A component was created. */
public class ProjectComponentCreatedEvent extends AbstractProjectComponentEvent {
    public ProjectComponentCreatedEvent(ProjectComponent projectComponent) {
        super(projectComponent);
    }
}
