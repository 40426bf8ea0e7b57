package org.cxmaturity.embedded.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cxmaturity.embedded.store.SqlFragment;

/** Someone with their groups, as a condition on holders of permissions and security levels. */
record Viewer(Optional<User> user, List<String> lowerGroups) {

    static Viewer of(Optional<User> user, Groups groups) {
        return new Viewer(
                user,
                user.map(present ->
                                groups.of(present).stream().map(Users::lower).toList())
                        .orElse(List.of()));
    }

    String key() {
        return user.map(User::key).orElse("");
    }

    /**
     * Whether {@code holder} and {@code parameter} of the table {@code h} may stand for this viewer in project {@code p}.
     * Reporter and assignee depend on the issue and are let through for whoever is signed in.
     */
    SqlFragment holds() {
        SqlFragment anyone = SqlFragment.of("h.holder = 'ANYONE'");
        if (user.isEmpty()) {
            return anyone;
        }
        return SqlFragment.any(List.of(
                anyone,
                SqlFragment.of("h.holder IN ('LOGGED_IN', 'REPORTER', 'ASSIGNEE')"),
                SqlFragment.of("(h.holder = 'USER' AND h.parameter = ?)", key()),
                SqlFragment.of("(h.holder = 'GROUP' AND LOWER(h.parameter) IN (?))", lowerGroups),
                SqlFragment.of("(h.holder = 'PROJECT_LEAD' AND p.lead_key = ?)", key()),
                SqlFragment.of(
                        "(h.holder = 'ROLE' AND EXISTS (SELECT 1 FROM ej_role_actor a WHERE a.project_id = p.id "
                                + "AND CAST(a.role_id AS VARCHAR(20)) = h.parameter AND ((a.actor = 'USER' "
                                + "AND a.parameter = ?) OR (a.actor = 'GROUP' AND a.parameter IN (?)))))",
                        key(),
                        lowerGroups)));
    }

    /** A condition on issues {@code i}: the {@code column} is among the ids that are held outright, or as its reporter or assignee. */
    SqlFragment onIssues(String column, List<Held> held) {
        return SqlFragment.any(List.of(
                SqlFragment.of("i." + column + " IN (?)", ids(held, Held::isOutright)),
                SqlFragment.of(
                        "(i." + column + " IN (?) AND i.reporter_key = ?)",
                        ids(held, one -> one.kind() == Holder.Kind.REPORTER),
                        key()),
                SqlFragment.of(
                        "(i." + column + " IN (?) AND i.assignee_key = ?)",
                        ids(held, one -> one.kind() == Holder.Kind.ASSIGNEE),
                        key())));
    }

    private static List<Long> ids(List<Held> held, Predicate<Held> which) {
        return held.stream().filter(which).map(Held::id).distinct().toList();
    }

    /** Something that is held, by its id, and as what. */
    record Held(long id, Holder.Kind kind) {
        boolean isOutright() {
            return kind != Holder.Kind.REPORTER && kind != Holder.Kind.ASSIGNEE;
        }
    }
}
