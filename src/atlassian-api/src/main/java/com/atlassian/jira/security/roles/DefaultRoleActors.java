package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** Who fills a role unless a project says otherwise. */
public interface DefaultRoleActors {
    Set<ApplicationUser> getUsers();

    Set<ApplicationUser> getApplicationUsers();

    Set<RoleActor> getRoleActors();

    Long getProjectRoleId();

    Set<RoleActor> getRoleActorsByType(String type);

    boolean contains(ApplicationUser user);
}
