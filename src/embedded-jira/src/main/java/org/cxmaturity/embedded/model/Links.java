package org.cxmaturity.embedded.model;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;

/** Links between issues; checks no permission. */
public final class Links {

    private static final String SELECT = "SELECT k.id AS link_id, k.source_id, k.destination_id, k.sequence, t.* "
            + "FROM ej_link k JOIN ej_link_type t ON t.id = k.type_id ";

    private final Database database;
    private final Events events;
    private final History history;
    private final Clock clock;

    Links(Database database, Events events, History history, Clock clock) {
        this.database = database;
        this.events = events;
        this.history = history;
        this.clock = clock;
    }

    public Optional<Link> byId(long id) {
        return database.sql(SELECT + "WHERE k.id = ?", id).first(Links::link);
    }

    public Optional<Link> find(long typeId, long sourceId, long destinationId) {
        return database.sql(
                        SELECT + "WHERE k.type_id = ? AND k.source_id = ? AND k.destination_id = ?",
                        typeId,
                        sourceId,
                        destinationId)
                .first(Links::link);
    }

    /** Links of which the issue is the source, Jira's own included, oldest first. */
    public List<Link> outward(long issueId) {
        return database.sql(SELECT + "WHERE k.source_id = ? ORDER BY k.sequence, k.id", issueId)
                .list(Links::link);
    }

    /** Links of which the issue is the destination, Jira's own included, oldest first. */
    public List<Link> inward(long issueId) {
        return database.sql(SELECT + "WHERE k.destination_id = ? ORDER BY k.id", issueId)
                .list(Links::link);
    }

    /** All links that touch any of the issues, oldest first, in one query. */
    public List<Link> touching(Collection<Long> issueIds) {
        List<Long> ids = List.copyOf(issueIds);
        return database.sql(SELECT + "WHERE k.source_id IN (?) OR k.destination_id IN (?) ORDER BY k.id", ids, ids)
                .list(Links::link);
    }

    /** Links of a type by id, keyset-paged: those after {@code afterId}. */
    public List<Link> ofType(long typeId, long afterId, int limit) {
        return database.sql(SELECT + "WHERE k.type_id = ? AND k.id > ? ORDER BY k.id LIMIT ?", typeId, afterId, limit)
                .list(Links::link);
    }

    public long count(long typeId) {
        return database.sql("SELECT COUNT(*) AS n FROM ej_link WHERE type_id = ?", typeId)
                .count();
    }

    /** Makes the link, with history on both issues; if it is there already nothing happens. An issue has one epic at most. */
    public Link create(LinkType type, long sourceId, long destinationId, Optional<User> actor) {
        return create(type, sourceId, destinationId, Optional.empty(), actor);
    }

    /** {@link #create(LinkType, long, long, Optional)} with a place among the source's links. */
    public Link create(
            LinkType type, long sourceId, long destinationId, Optional<Long> sequence, Optional<User> actor) {
        return database.inTransaction(() -> {
            lock(sourceId, destinationId);
            Optional<Link> present = find(type.id(), sourceId, destinationId);
            if (present.isPresent()) {
                return present.get();
            }
            if (isEpic(type)) {
                leaveEpic(destinationId, actor);
            }
            Link link = insert(type, sourceId, destinationId, sequence);
            record(link, true, actor);
            events.publish(new JiraEvent.LinkCreated(link, actor));
            return link;
        });
    }

    /** Two requests for the same link wait for each other here, so that the second finds it. */
    private void lock(long sourceId, long destinationId) {
        database.sql("SELECT id FROM ej_issue WHERE id IN (?) ORDER BY id FOR UPDATE", List.of(sourceId, destinationId))
                .list(row -> row.number("id"));
    }

    /** Removes the link, with history on both issues. */
    public void delete(Link link, Optional<User> actor) {
        database.inTransaction(() -> {
            int removed =
                    database.sql("DELETE FROM ej_link WHERE id = ?", link.id()).update();
            if (removed > 0) {
                record(link, false, actor);
                events.publish(new JiraEvent.LinkDeleted(link, actor));
            }
        });
    }

    /** Takes the issue out of its epic and puts it into {@code epicId}; its own history is the caller's. */
    void moveToEpic(LinkType type, long issueId, Optional<Long> epicId, Optional<User> actor) {
        inward(issueId).stream().filter(link -> isEpic(link.type())).forEach(link -> {
            database.sql("DELETE FROM ej_link WHERE id = ?", link.id()).update();
            history.epicChild(link, false, actor);
            events.publish(new JiraEvent.LinkDeleted(link, actor));
        });
        epicId.map(epic -> insert(type, epic, issueId, Optional.empty())).ifPresent(link -> {
            history.epicChild(link, true, actor);
            events.publish(new JiraEvent.LinkCreated(link, actor));
        });
    }

    private void leaveEpic(long issueId, Optional<User> actor) {
        inward(issueId).stream().filter(link -> isEpic(link.type())).forEach(link -> delete(link, actor));
    }

    private Link insert(LinkType type, long sourceId, long destinationId, Optional<Long> sequence) {
        long id = database.sql(
                        "INSERT INTO ej_link (type_id, source_id, destination_id, sequence) VALUES (?, ?, ?, ?)",
                        type.id(),
                        sourceId,
                        destinationId,
                        sequence)
                .insert();
        return new Link(id, type, sourceId, destinationId, sequence);
    }

    private void record(Link link, boolean added, Optional<User> actor) {
        if (link.type().style().filter(LinkType.SUBTASK_STYLE::equals).isPresent()) {
            return;
        }
        history.linked(link, added, actor);
        database.sql(
                        "UPDATE ej_issue SET updated_at = ? WHERE id IN (?)",
                        clock.instant(),
                        List.of(link.sourceId(), link.destinationId()))
                .update();
    }

    private static boolean isEpic(LinkType type) {
        return type.style().filter(LinkType.EPIC_STYLE::equals).isPresent();
    }

    private static Link link(Row row) {
        return new Link(
                row.number("link_id"),
                LinkTypes.type(row),
                row.number("source_id"),
                row.number("destination_id"),
                row.optionalNumber("sequence"));
    }
}
