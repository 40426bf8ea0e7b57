package org.cxmaturity.embedded.model;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;

/** What was changed on issues, by whom and when. */
public final class History {

    private static final String KEY = "SELECT p.project_key || '-' || i.issue_number AS issue_key FROM ej_issue i "
            + "JOIN ej_project p ON p.id = i.project_id WHERE i.id = ?";

    private final Database database;
    private final Clock clock;

    History(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Oldest first; at most {@code limit} groups. */
    public List<ChangeGroup> of(long issueId, int limit) {
        record Line(long group, Optional<String> author, Instant created, ChangeItem item) {}
        List<Line> lines = database.sql(
                        "SELECT g.id AS g_id, g.author_key, g.created_at, c.* FROM ej_change_group g "
                                + "JOIN ej_change_item c ON c.group_id = g.id WHERE g.id IN (SELECT id FROM ej_change_group "
                                + "WHERE issue_id = ? ORDER BY id LIMIT ?) ORDER BY g.id, c.id",
                        issueId,
                        limit)
                .list(row -> new Line(
                        row.number("g_id"), row.optionalString("author_key"), row.instant("created_at"), item(row)));
        Map<Long, ChangeGroup> groups = new LinkedHashMap<>();
        for (Line line : lines) {
            groups.merge(
                    line.group(),
                    new ChangeGroup(line.group(), issueId, line.author(), line.created(), List.of(line.item())),
                    History::joined);
        }
        return List.copyOf(groups.values());
    }

    ChangeGroup add(long issueId, Optional<User> actor, List<ChangeItem> items) {
        Instant now = clock.instant();
        Optional<String> author = actor.map(User::key);
        long id = database.sql(
                        "INSERT INTO ej_change_group (issue_id, author_key, created_at) VALUES (?, ?, ?)",
                        issueId,
                        author,
                        now)
                .insert();
        items.forEach(item -> insert(id, item));
        return new ChangeGroup(id, issueId, author, now, List.copyOf(items));
    }

    /** Writes on both issues that a link came or went, in the words that Jira uses. */
    void linked(Link link, boolean added, Optional<User> actor) {
        String source = key(link.sourceId());
        String destination = key(link.destinationId());
        if (link.type().isSystem()) {
            add(link.destinationId(), actor, List.of(changed(true, "Epic Link", added, link.sourceId(), source)));
            epicChild(link, added, actor);
            return;
        }
        add(link.sourceId(), actor, List.of(link(added, destination, link.type().outward())));
        add(link.destinationId(), actor, List.of(link(added, source, link.type().inward())));
    }

    /** Writes on the epic alone that a child came or went. */
    void epicChild(Link link, boolean added, Optional<User> actor) {
        String child = key(link.destinationId());
        add(link.sourceId(), actor, List.of(changed(false, "Epic Child", added, link.destinationId(), child)));
    }

    private static ChangeItem link(boolean added, String otherKey, String words) {
        Optional<String> value = Optional.of(otherKey);
        Optional<String> text = Optional.of("This issue " + words + " " + otherKey);
        return item(false, "Link", added, value, text);
    }

    private static ChangeItem changed(boolean custom, String field, boolean added, long otherId, String otherKey) {
        return item(custom, field, added, Optional.of(Long.toString(otherId)), Optional.of(otherKey));
    }

    private static ChangeItem item(
            boolean custom, String field, boolean added, Optional<String> value, Optional<String> text) {
        Optional<String> none = Optional.empty();
        return added
                ? new ChangeItem(custom, field, none, none, value, text)
                : new ChangeItem(custom, field, value, text, none, none);
    }

    String key(long issueId) {
        return database.sql(KEY, issueId)
                .first(row -> row.string("issue_key"))
                .orElseThrow(() -> new IllegalArgumentException("No issue with id " + issueId));
    }

    private void insert(long groupId, ChangeItem item) {
        database.sql(
                        "INSERT INTO ej_change_item (group_id, custom, field, old_value, old_text, new_value, new_text) "
                                + "VALUES (?, ?, ?, ?, ?, ?, ?)",
                        groupId,
                        item.custom(),
                        item.field(),
                        item.oldValue(),
                        item.oldText(),
                        item.newValue(),
                        item.newText())
                .update();
    }

    private static ChangeGroup joined(ChangeGroup first, ChangeGroup second) {
        List<ChangeItem> items = new ArrayList<>(first.items());
        items.addAll(second.items());
        return new ChangeGroup(first.id(), first.issueId(), first.authorKey(), first.created(), items);
    }

    private static ChangeItem item(Row row) {
        return new ChangeItem(
                row.flag("custom"),
                row.string("field"),
                row.optionalString("old_value"),
                row.optionalString("old_text"),
                row.optionalString("new_value"),
                row.optionalString("new_text"));
    }
}
