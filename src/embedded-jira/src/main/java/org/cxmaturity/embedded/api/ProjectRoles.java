package org.cxmaturity.embedded.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Role;

/** Jira's {@code ProjectRoleManager}. */
public final class ProjectRoles {

    private final Views views;
    private final JiraModel model;

    ProjectRoles(Views views) {
        this.views = views;
        this.model = views.model();
    }

    public Collection<ProjectRole> getProjectRoles() {
        return model.roles().all().stream().map(views::role).toList();
    }

    public Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project) {
        return played(user, project).stream().map(views::role).toList();
    }

    public ProjectRole getProjectRole(Long id) {
        return model.roles().byId(id).map(views::role).orElse(null);
    }

    public ProjectRole getProjectRole(String name) {
        return model.roles().byName(name).map(views::role).orElse(null);
    }

    public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
        return Honest.as(
                ProjectRoleActors.class,
                new RoleViews.OfActors(
                        views, project.getId(), role.getId(), model.roles().actors(project.getId(), role.getId())));
    }

    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
        return played(user, project).stream().anyMatch(one -> one.id() == role.getId());
    }

    private List<Role> played(ApplicationUser user, Project project) {
        return views.user(user)
                .map(one ->
                        model.roles().of(one, project.getId(), model.groups().of(one)))
                .orElse(List.of());
    }
}
