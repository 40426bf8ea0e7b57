package org.cxmaturity.embedded.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;
import org.cxmaturity.embedded.store.SqlFragment;

/**
 * Who may do what. A user is empty for anonymous. A permission that neither Jira nor an app has declared is nobody's.
 */
public final class Permissions {

    private final Database database;
    private final Groups groups;
    private final Map<String, ProjectPermission> declared = new ConcurrentHashMap<>();

    Permissions(Database database, Groups groups) {
        this.database = database;
        this.groups = groups;
    }

    /** An app declares a project permission; grants of it that were made earlier count again. */
    public void declare(ProjectPermission permission) {
        declared.put(permission.key(), permission);
    }

    /** The app is gone; its grants stay but count no more. */
    public void withdraw(String key) {
        declared.remove(key);
    }

    /** What apps have declared, by key. */
    public List<ProjectPermission> declared() {
        return declared.values().stream()
                .sorted(Comparator.comparing(ProjectPermission::key))
                .toList();
    }

    public boolean exists(String projectPermission) {
        return PermissionKeys.PROJECT.contains(projectPermission) || declared.containsKey(projectPermission);
    }

    /** A permission for the whole of Jira; whoever may administer the system may administer Jira. */
    public boolean hasGlobal(String permission, Optional<User> user) {
        return user.filter(User::active).isPresent()
                && database.sql(
                                "SELECT 1 FROM ej_global_grant g JOIN ej_membership m ON m.lower_name = g.lower_name "
                                        + "WHERE g.permission IN (?) AND m.user_key = ?",
                                permission.equals(PermissionKeys.ADMINISTER)
                                        ? List.of(permission, PermissionKeys.SYSTEM_ADMIN)
                                        : List.of(permission),
                                user.get().key())
                        .exists();
    }

    /** Idempotent. */
    public void grantGlobal(String permission, String group) {
        List<String> columns = List.of("permission", "lower_name");
        database.upsert("ej_global_grant", columns, columns, permission, Users.lower(group));
    }

    /** Names of the groups that hold a global permission, sorted. */
    public List<String> globalHolders(String permission) {
        return database.sql(
                        "SELECT n.group_name FROM ej_group n JOIN ej_global_grant g ON g.lower_name = n.lower_name "
                                + "WHERE g.permission = ? ORDER BY n.lower_name",
                        permission)
                .list(row -> row.string("group_name"));
    }

    /** In a project, whatever the issue: grants to reporters and assignees do not count. */
    public boolean has(String permission, Project project, Optional<User> user) {
        return allowed(permission, project)
                && held(permission, viewer(user), SqlFragment.of("p.id = ?", project.id())).stream()
                        .anyMatch(Viewer.Held::isOutright);
    }

    /** For a stored issue, its security level included. */
    public boolean has(String permission, Issue issue, Optional<User> user) {
        return !withPermission(permission, List.of(issue.id()), user).isEmpty();
    }

    /** Those of the issues for which the user has the permission; four queries, however many they are. */
    public Set<Long> withPermission(String permission, Collection<Long> issueIds, Optional<User> user) {
        SqlFragment condition =
                SqlFragment.of("i.id IN (?)", List.copyOf(issueIds)).and(issues(permission, user));
        return new HashSet<>(database.sql(
                        new SqlFragment("SELECT i.id FROM ej_issue i WHERE " + condition.text(), condition.values()))
                .list(row -> row.number("id")));
    }

    /** Ids of the projects in which the user has the permission outright. */
    public List<Long> projects(String permission, Optional<User> user) {
        return held(permission, viewer(user), SqlFragment.EVERYTHING).stream()
                .filter(Viewer.Held::isOutright)
                .map(Viewer.Held::id)
                .distinct()
                .toList();
    }

    /** A condition on {@code ej_issue i}: issues for which the user has the permission. */
    public SqlFragment issues(String permission, Optional<User> user) {
        Viewer viewer = viewer(user);
        SqlFragment inProject = viewer.onIssues("project_id", held(permission, viewer, SqlFragment.EVERYTHING));
        SqlFragment atLevel = SqlFragment.of("i.level_id IS NULL").or(viewer.onIssues("level_id", levels(viewer)));
        return inProject.and(atLevel);
    }

    /** Ids of the project's security levels of which the user is a member outright. */
    public List<Long> levels(long projectId, Optional<User> user) {
        List<Long> ofProject = database.sql("SELECT id FROM ej_security_level WHERE project_id = ?", projectId)
                .list(row -> row.number("id"));
        return levels(viewer(user)).stream()
                .filter(held -> held.isOutright() && ofProject.contains(held.id()))
                .map(Viewer.Held::id)
                .distinct()
                .toList();
    }

    private boolean allowed(String permission, Project project) {
        return !project.archived() || permission.equals(PermissionKeys.BROWSE_PROJECTS);
    }

    private Viewer viewer(Optional<User> user) {
        return Viewer.of(user.filter(User::active), groups);
    }

    private List<Viewer.Held> held(String permission, Viewer viewer, SqlFragment projects) {
        if (!exists(permission)) {
            return List.of();
        }
        SqlFragment live = permission.equals(PermissionKeys.BROWSE_PROJECTS)
                ? SqlFragment.EVERYTHING
                : SqlFragment.of("p.archived = FALSE");
        SqlFragment condition = SqlFragment.all(
                List.of(SqlFragment.of("h.permission = ?", permission), projects, live, viewer.holds()));
        return database.sql(new SqlFragment(
                        "SELECT DISTINCT p.id, h.holder FROM ej_project p JOIN ej_grant h ON h.scheme_id = p.scheme_id WHERE "
                                + condition.text(),
                        condition.values()))
                .list(Permissions::heldRow);
    }

    private List<Viewer.Held> levels(Viewer viewer) {
        SqlFragment holds = viewer.holds();
        return new ArrayList<>(database.sql(new SqlFragment(
                        "SELECT DISTINCT l.id, h.holder FROM ej_security_level l JOIN ej_project p ON p.id = l.project_id "
                                + "JOIN ej_security_member h ON h.level_id = l.id WHERE " + holds.text(),
                        holds.values()))
                .list(Permissions::heldRow));
    }

    private static Viewer.Held heldRow(Row row) {
        return new Viewer.Held(row.number("id"), Holder.Kind.valueOf(row.string("holder")));
    }
}
