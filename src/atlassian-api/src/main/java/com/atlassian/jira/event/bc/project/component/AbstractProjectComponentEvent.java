package com.atlassian.jira.event.bc.project.component;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import org.cxmaturity.declared.DeclarationOnly;

/** The common part of events about components. */
public class AbstractProjectComponentEvent {
    public AbstractProjectComponentEvent(ProjectComponent projectComponent) {}

    public Long getId() {
        throw DeclarationOnly.called();
    }

    public ProjectComponent getProjectComponent() {
        throw DeclarationOnly.called();
    }
}
