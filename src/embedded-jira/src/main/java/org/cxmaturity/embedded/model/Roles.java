package org.cxmaturity.embedded.model;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;

/** Project roles and who plays them in which project. */
public final class Roles {

    private final Database database;

    Roles(Database database) {
        this.database = database;
    }

    /** By name. */
    public List<Role> all() {
        return database.sql("SELECT * FROM ej_role ORDER BY role_name").list(Roles::role);
    }

    public Optional<Role> byId(long id) {
        return database.sql("SELECT * FROM ej_role WHERE id = ?", id).first(Roles::role);
    }

    public Optional<Role> byName(String name) {
        return database.sql("SELECT * FROM ej_role WHERE LOWER(role_name) = ?", Users.lower(name))
                .first(Roles::role);
    }

    /** Makes a role that nobody plays yet. */
    public Role create(String name, String description) {
        long id = database.sql("INSERT INTO ej_role (role_name, description) VALUES (?, ?)", name, description)
                .insert();
        return new Role(id, name, description);
    }

    void createWithId(Role role) {
        database.sql(
                        "INSERT INTO ej_role (id, role_name, description) VALUES (?, ?, ?)",
                        role.id(),
                        role.name(),
                        role.description())
                .update();
    }

    public List<RoleActor> actors(long projectId, long roleId) {
        return database.sql(
                        "SELECT * FROM ej_role_actor WHERE project_id = ? AND role_id = ? ORDER BY actor, parameter",
                        projectId,
                        roleId)
                .list(Roles::actor);
    }

    /** Idempotent. */
    public void add(long projectId, long roleId, RoleActor actor) {
        List<String> columns = List.of("project_id", "role_id", "actor", "parameter");
        database.upsert(
                "ej_role_actor",
                columns,
                columns,
                projectId,
                roleId,
                actor.kind().name(),
                stored(actor));
    }

    /** Idempotent. */
    public void remove(long projectId, long roleId, RoleActor actor) {
        database.sql(
                        "DELETE FROM ej_role_actor WHERE project_id = ? AND role_id = ? AND actor = ? AND parameter = ?",
                        projectId,
                        roleId,
                        actor.kind().name(),
                        stored(actor))
                .update();
    }

    /** Who plays a role in projects made from now on. */
    public void addDefault(long roleId, RoleActor actor) {
        List<String> columns = List.of("role_id", "actor", "parameter");
        database.upsert(
                "ej_role_default", columns, columns, roleId, actor.kind().name(), stored(actor));
    }

    void giveDefaultsTo(long projectId) {
        database.sql(
                        "INSERT INTO ej_role_actor (project_id, role_id, actor, parameter) "
                                + "SELECT CAST(? AS BIGINT), role_id, actor, parameter FROM ej_role_default",
                        projectId)
                .update();
    }

    /** The roles that the user plays in the project, alone or through a group, by name. */
    public List<Role> of(User user, long projectId, List<String> groups) {
        return database.sql(
                        "SELECT DISTINCT r.* FROM ej_role r JOIN ej_role_actor a ON a.role_id = r.id WHERE a.project_id = ? "
                                + "AND ((a.actor = 'USER' AND a.parameter = ?) OR (a.actor = 'GROUP' AND a.parameter IN (?))) "
                                + "ORDER BY r.role_name",
                        projectId,
                        user.key(),
                        groups.stream().map(Users::lower).toList())
                .list(Roles::role);
    }

    /** Users who play the role in the project, alone or through a group, by name; at most {@code limit}. */
    public List<User> players(long projectId, long roleId, int limit) {
        return database.sql(
                        "SELECT u.* FROM ej_user u WHERE EXISTS (SELECT 1 FROM ej_role_actor a WHERE a.project_id = ? "
                                + "AND a.role_id = ? AND ((a.actor = 'USER' AND a.parameter = u.user_key) OR (a.actor = 'GROUP' "
                                + "AND EXISTS (SELECT 1 FROM ej_membership m WHERE m.lower_name = a.parameter "
                                + "AND m.user_key = u.user_key)))) ORDER BY u.lower_name LIMIT ?",
                        projectId,
                        roleId,
                        limit)
                .list(Users::user);
    }

    private static String stored(RoleActor actor) {
        return actor.kind() == RoleActor.Kind.GROUP ? Users.lower(actor.parameter()) : actor.parameter();
    }

    private static Role role(Row row) {
        return new Role(row.number("id"), row.string("role_name"), row.string("description"));
    }

    private static RoleActor actor(Row row) {
        return new RoleActor(RoleActor.Kind.valueOf(row.string("actor")), row.string("parameter"));
    }
}
