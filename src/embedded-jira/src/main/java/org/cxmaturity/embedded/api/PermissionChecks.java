package org.cxmaturity.embedded.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.cxmaturity.embedded.model.JiraModel;

/** Jira's {@code PermissionManager} and {@code GlobalPermissionManager}; a null user is anonymous. */
public final class PermissionChecks {

    private final Views views;
    private final JiraModel model;

    PermissionChecks(Views views) {
        this.views = views;
        this.model = views.model();
    }

    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return model.permissions().hasGlobal(permission.getKey(), views.user(user));
    }

    /** For a stored issue, its security level included; a draft counts as its project. */
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        if (!issue.isCreated()) {
            return hasPermission(permission, issue.getProjectObject(), user);
        }
        return views.issue(issue)
                .filter(one -> model.permissions().has(permission.permissionKey(), one, views.user(user)))
                .isPresent();
    }

    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return views.project(project)
                .filter(one -> model.permissions().has(permission.permissionKey(), one, views.user(user)))
                .isPresent();
    }

    public boolean hasPermission(
            ProjectPermissionKey permission, Project project, ApplicationUser user, boolean issueCreation) {
        return hasPermission(permission, project, user);
    }

    public boolean hasProjects(ProjectPermissionKey permission, ApplicationUser user) {
        return !model.permissions()
                .projects(permission.permissionKey(), views.user(user))
                .isEmpty();
    }

    /** By name. */
    public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
        return model
                .projects()
                .byIds(model.permissions().projects(permission.permissionKey(), views.user(user)))
                .stream()
                .map(views::project)
                .toList();
    }
}
