package org.cxmaturity.embedded.api;

import com.atlassian.jira.user.ApplicationUser;
import org.cxmaturity.embedded.model.Component;

/** A component as {@code ProjectComponent}; equal by id. */
public final class ComponentView {

    /** Jira's constant for "the project's default". */
    private static final long PROJECT_DEFAULT = 0;

    private final Views views;
    private final Component component;

    ComponentView(Views views, Component component) {
        this.views = views;
        this.component = component;
    }

    public Long getId() {
        return component.id();
    }

    public String getName() {
        return component.name();
    }

    public String getDescription() {
        return component.description();
    }

    public Long getProjectId() {
        return component.projectId();
    }

    public String getLead() {
        return component.leadKey().orElse(null);
    }

    public ApplicationUser getComponentLead() {
        return views.userOrNull(component.leadKey().flatMap(views.model().users()::byKey));
    }

    public long getAssigneeType() {
        return PROJECT_DEFAULT;
    }

    public boolean isArchived() {
        return false;
    }

    public boolean isDeleted() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComponentView view && component.id() == view.component.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(component.id());
    }

    @Override
    public String toString() {
        return component.name();
    }
}
