package org.cxmaturity.embedded.model;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.store.Database;

/** Named sets of users; names are compared without regard to case. */
public final class Groups {

    private final Database database;

    Groups(Database database) {
        this.database = database;
    }

    /** The group's name as it was given, if it exists. */
    public Optional<String> find(String name) {
        return database.sql("SELECT group_name FROM ej_group WHERE lower_name = ?", Users.lower(name))
                .first(row -> row.string("group_name"));
    }

    /** All names, sorted. */
    public List<String> all() {
        return database.sql("SELECT group_name FROM ej_group ORDER BY lower_name")
                .list(row -> row.string("group_name"));
    }

    /** Names that contain {@code text}, sorted. */
    public List<String> matching(String text, int limit) {
        return all().stream()
                .filter(name -> Users.lower(name).contains(Users.lower(text)))
                .limit(limit)
                .toList();
    }

    /** Makes the group, if it does not exist. */
    public void create(String name) {
        if (find(name).isEmpty()) {
            database.upsert(
                    "ej_group", List.of("lower_name"), List.of("lower_name", "group_name"), Users.lower(name), name);
        }
    }

    /** Removes the group with its memberships and global grants. */
    public void delete(String name) {
        database.sql("DELETE FROM ej_group WHERE lower_name = ?", Users.lower(name))
                .update();
    }

    /** Idempotent. */
    public void add(User user, String group) {
        List<String> columns = List.of("lower_name", "user_key");
        database.upsert("ej_membership", columns, columns, Users.lower(group), user.key());
    }

    /** Idempotent. */
    public void remove(User user, String group) {
        database.sql("DELETE FROM ej_membership WHERE lower_name = ? AND user_key = ?", Users.lower(group), user.key())
                .update();
    }

    /** Names of the user's groups, sorted. */
    public List<String> of(User user) {
        return database.sql(
                        "SELECT g.group_name FROM ej_group g JOIN ej_membership m ON m.lower_name = g.lower_name "
                                + "WHERE m.user_key = ? ORDER BY g.lower_name",
                        user.key())
                .list(row -> row.string("group_name"));
    }

    public boolean contains(String group, User user) {
        return database.sql(
                        "SELECT 1 FROM ej_membership WHERE lower_name = ? AND user_key = ?",
                        Users.lower(group),
                        user.key())
                .exists();
    }

    /** Members by name. */
    public Page<User> members(String group, boolean includeInactive, long start, int limit) {
        String from = " FROM ej_user u JOIN ej_membership m ON m.user_key = u.user_key "
                + "WHERE m.lower_name = ? AND (u.active = TRUE OR ? = TRUE)";
        String lower = Users.lower(group);
        long total = database.sql("SELECT COUNT(*) AS n" + from, lower, includeInactive)
                .count();
        List<User> members = database.sql(
                        "SELECT u.*" + from + " ORDER BY u.lower_name LIMIT ? OFFSET ?",
                        lower,
                        includeInactive,
                        limit,
                        start)
                .list(Users::user);
        return new Page<>(start, limit, total, members);
    }
}
