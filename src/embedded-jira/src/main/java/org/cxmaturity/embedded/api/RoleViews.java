package org.cxmaturity.embedded.api;

import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.embedded.model.Role;
import org.cxmaturity.embedded.model.RoleActor;

/** Project roles and their actors as Jira's API has them. */
final class RoleViews {

    /** Jira's own names of the two kinds of actors. */
    static final String USER_TYPE = "atlassian-user-role-actor";

    static final String GROUP_TYPE = "atlassian-group-role-actor";

    private static final int MOST_USERS = 10_000;

    private RoleViews() {}

    /** {@code ProjectRole}. */
    public record OfRole(Role role) {

        public Long getId() {
            return role.id();
        }

        public String getName() {
            return role.name();
        }

        public String getDescription() {
            return role.description();
        }
    }

    /** {@code ProjectRoleActors}. */
    public record OfActors(Views views, long projectId, long roleId, List<RoleActor> actors) {

        public Long getProjectId() {
            return projectId;
        }

        public Long getProjectRoleId() {
            return roleId;
        }

        public Set<ApplicationUser> getUsers() {
            return views.model().roles().players(projectId, roleId, MOST_USERS).stream()
                    .map(views::user)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        public Set<ApplicationUser> getApplicationUsers() {
            return getUsers();
        }

        public Set<com.atlassian.jira.security.roles.RoleActor> getRoleActors() {
            return actors.stream()
                    .map(actor -> Honest.as(
                            com.atlassian.jira.security.roles.RoleActor.class, new OfActor(views, roleId, actor)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        public Set<com.atlassian.jira.security.roles.RoleActor> getRoleActorsByType(String type) {
            return getRoleActors().stream()
                    .filter(actor -> actor.getType().equals(type))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        public boolean contains(ApplicationUser user) {
            return getRoleActors().stream().anyMatch(actor -> actor.contains(user));
        }
    }

    /** {@code RoleActor}. */
    public record OfActor(Views views, long roleId, RoleActor actor) {

        public Long getProjectRoleId() {
            return roleId;
        }

        public String getType() {
            return actor.kind() == RoleActor.Kind.GROUP ? GROUP_TYPE : USER_TYPE;
        }

        /** User key or group name. */
        public String getParameter() {
            return actor.parameter();
        }

        public String getDescriptor() {
            return actor.kind() == RoleActor.Kind.GROUP
                    ? views.model().groups().find(actor.parameter()).orElse(actor.parameter())
                    : views.model()
                            .users()
                            .byKey(actor.parameter())
                            .map(user -> user.displayName())
                            .orElse(actor.parameter());
        }

        public Set<ApplicationUser> getUsers() {
            return (actor.kind() == RoleActor.Kind.GROUP
                            ? views.model().groups().members(actor.parameter(), false, 0, MOST_USERS).values().stream()
                            : views.model().users().byKey(actor.parameter()).stream())
                    .map(views::user)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        public boolean contains(ApplicationUser user) {
            return user != null
                    && (actor.kind() == RoleActor.Kind.GROUP
                            ? views.user(user)
                                    .filter(one -> views.model().groups().contains(actor.parameter(), one))
                                    .isPresent()
                            : actor.parameter().equals(user.getKey()));
        }

        public boolean isActive() {
            return true;
        }
    }
}
