package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Finds roles and who fills them. */
public interface ProjectRoleManager {
    Collection<ProjectRole> getProjectRoles();

    Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project);

    ProjectRole getProjectRole(Long id);

    ProjectRole getProjectRole(String name);

    ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project);

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project);
}
