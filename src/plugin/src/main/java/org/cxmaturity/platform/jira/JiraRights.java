package org.cxmaturity.platform.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.Rights;
import org.cxmaturity.platform.User;

/** Rights as Jira's permission schemes give them. */
public final class JiraRights implements Rights {

    /** The key of the project permission that the plugin adds; stands in the descriptor too. */
    public static final String MANAGE_CX = "manage-cx";

    private final UserManager users;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;

    public JiraRights(
            UserManager users,
            ProjectManager projects,
            PermissionManager permissions,
            GlobalPermissionManager globalPermissions) {
        this.users = users;
        this.projects = projects;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
    }

    @Override
    public boolean holds(User user, Right right, long homeProjectId) {
        return person(user)
                .filter(person -> holds(person, right, homeProjectId))
                .isPresent();
    }

    @Override
    public Set<Long> projectsWith(User user, Right right, Collection<Long> homeProjectIds) {
        return person(user).stream()
                .flatMap(person -> homeProjectIds.stream().distinct().filter(id -> holds(person, right, id)))
                .collect(Collectors.toSet());
    }

    private boolean holds(ApplicationUser person, Right right, long homeProjectId) {
        return Optional.ofNullable(projects.getProjectObj(homeProjectId))
                .filter(project -> holds(person, right, project))
                .isPresent();
    }

    private boolean holds(ApplicationUser person, Right right, Project project) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, person)
                && sufficientFor(right).stream()
                        .anyMatch(permission -> permissions.hasPermission(permission, project, person));
    }

    /** The permissions of which one is enough, besides being able to browse. */
    private static List<ProjectPermissionKey> sufficientFor(Right right) {
        return switch (right) {
            case VIEW -> List.of(ProjectPermissions.BROWSE_PROJECTS);
            case TRIAGE -> List.of(ProjectPermissions.CREATE_ISSUES);
            case MANAGE -> List.of(new ProjectPermissionKey(MANAGE_CX), ProjectPermissions.ADMINISTER_PROJECTS);
        };
    }

    @Override
    public boolean administersJira(User user) {
        return person(user)
                .filter(person -> globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, person))
                .isPresent();
    }

    private Optional<ApplicationUser> person(User user) {
        return Optional.ofNullable(users.getUserByKey(user.key()));
    }
}
