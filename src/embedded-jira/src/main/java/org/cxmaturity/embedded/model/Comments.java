package org.cxmaturity.embedded.model;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;

/** Remarks on issues; checks no permission but who may read a comment meant for a group or role. */
public final class Comments {

    private final Database database;
    private final JiraModel model;
    private final Clock clock;

    Comments(JiraModel model, Clock clock) {
        this.database = model.database();
        this.model = model;
        this.clock = clock;
    }

    public Optional<Comment> byId(long id) {
        return database.sql("SELECT * FROM ej_comment WHERE id = ?", id).first(Comments::comment);
    }

    /** Oldest first, whoever may read them. */
    public List<Comment> all(long issueId) {
        return database.sql("SELECT * FROM ej_comment WHERE issue_id = ? ORDER BY id", issueId)
                .list(Comments::comment);
    }

    /** All that the viewer may read, oldest first; that the viewer may browse the issue is the caller's to check. */
    public List<Comment> visible(Issue issue, Optional<User> viewer) {
        List<Comment> all = all(issue.id());
        List<String> groups = viewer.map(model.groups()::of).orElse(List.of());
        List<Long> roles = viewer.map(user -> model.roles().of(user, issue.projectId(), groups).stream()
                        .map(Role::id)
                        .toList())
                .orElse(List.of());
        return all.stream()
                .filter(comment -> comment.group().map(groups::contains).orElse(true)
                        && comment.roleId().map(roles::contains).orElse(true))
                .toList();
    }

    /** {@code group} or {@code roleId} narrow who may read it. */
    public Comment add(Issue issue, String body, Optional<String> group, Optional<Long> roleId, Optional<User> actor) {
        return database.inTransaction(() -> {
            Instant now = clock.instant();
            long id = database.sql(
                            "INSERT INTO ej_comment (issue_id, author_key, editor_key, body, body_words, created_at, updated_at, "
                                    + "group_level, role_level) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            issue.id(),
                            actor.map(User::key),
                            actor.map(User::key),
                            body,
                            Words.of(32900, body),
                            now,
                            now,
                            group,
                            roleId)
                    .insert();
            touch(issue, now);
            Comment comment = byId(id).orElseThrow();
            model.events().publish(new JiraEvent.CommentAdded(issue, comment, actor));
            return comment;
        });
    }

    public Comment edit(Issue issue, long id, String body, Optional<User> actor) {
        return database.inTransaction(() -> {
            Instant now = clock.instant();
            database.sql(
                            "UPDATE ej_comment SET body = ?, body_words = ?, editor_key = ?, updated_at = ? WHERE id = ?",
                            body,
                            Words.of(32900, body),
                            actor.map(User::key),
                            now,
                            id)
                    .update();
            touch(issue, now);
            Comment comment = byId(id).orElseThrow();
            model.events().publish(new JiraEvent.CommentChanged(issue, comment, actor));
            return comment;
        });
    }

    public void delete(Issue issue, Comment comment, Optional<User> actor) {
        database.inTransaction(() -> {
            database.sql("DELETE FROM ej_comment WHERE id = ?", comment.id()).update();
            touch(issue, clock.instant());
            model.events().publish(new JiraEvent.CommentDeleted(issue, comment, actor));
        });
    }

    private void touch(Issue issue, Instant now) {
        database.sql("UPDATE ej_issue SET updated_at = ? WHERE id = ?", now, issue.id())
                .update();
    }

    private static Comment comment(Row row) {
        return new Comment(
                row.number("id"),
                row.number("issue_id"),
                row.optionalString("author_key"),
                row.optionalString("editor_key"),
                row.string("body"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.optionalString("group_level"),
                row.optionalNumber("role_level"));
    }
}
