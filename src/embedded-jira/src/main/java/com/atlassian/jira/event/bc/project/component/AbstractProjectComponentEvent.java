package com.atlassian.jira.event.bc.project.component;

import com.atlassian.jira.bc.project.component.ProjectComponent;

/** Something that happened to a component. */
public class AbstractProjectComponentEvent {

    private final ProjectComponent projectComponent;

    public AbstractProjectComponentEvent(ProjectComponent projectComponent) {
        this.projectComponent = projectComponent;
    }

    public Long getId() {
        return projectComponent.getId();
    }

    public ProjectComponent getProjectComponent() {
        return projectComponent;
    }
}
