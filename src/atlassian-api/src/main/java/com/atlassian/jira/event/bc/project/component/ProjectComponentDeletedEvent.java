package com.atlassian.jira.event.bc.project.component;

import com.atlassian.jira.bc.project.component.ProjectComponent;

/** A component was deleted. */
public class ProjectComponentDeletedEvent extends AbstractProjectComponentEvent {
    public ProjectComponentDeletedEvent(ProjectComponent projectComponent) {
        super(projectComponent);
    }
}
