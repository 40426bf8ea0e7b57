package org.cxmaturity.embedded.model;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;

/** Kinds of issue links. */
public final class LinkTypes {

    private final Database database;
    private final Remembered<LinkType> all;

    LinkTypes(Database database) {
        this.database = database;
        this.all = new Remembered<>(database, () -> database.sql("SELECT * FROM ej_link_type ORDER BY link_name")
                .list(LinkTypes::type));
    }

    /** By name; Jira's own ones, which no dialog offers, only if {@code withSystem}. */
    public List<LinkType> all(boolean withSystem) {
        return all.get().stream().filter(type -> withSystem || !type.isSystem()).toList();
    }

    public Optional<LinkType> byId(long id) {
        return all.get().stream().filter(type -> type.id() == id).findFirst();
    }

    /** By name, whatever the case. */
    public Optional<LinkType> byName(String name) {
        return all.get().stream()
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public List<LinkType> byStyle(String style) {
        return all.get().stream()
                .filter(type -> type.style().equals(Optional.of(style)))
                .toList();
    }

    LinkType epic() {
        return byStyle(LinkType.EPIC_STYLE).get(0);
    }

    LinkType subtask() {
        return byStyle(LinkType.SUBTASK_STYLE).get(0);
    }

    /** A name that is taken throws. */
    public LinkType create(String name, String inward, String outward, Optional<String> style) {
        long id = database.sql(
                        "INSERT INTO ej_link_type (link_name, inward, outward, style) VALUES (?, ?, ?, ?)",
                        name,
                        inward,
                        outward,
                        style)
                .insert();
        all.changed();
        return new LinkType(id, name, inward, outward, style);
    }

    public void update(LinkType type) {
        database.sql(
                        "UPDATE ej_link_type SET link_name = ?, inward = ?, outward = ? WHERE id = ?",
                        type.name(),
                        type.inward(),
                        type.outward(),
                        type.id())
                .update();
        all.changed();
    }

    /** Removes the type with all its links; tells no listener of the single links, as in Jira. */
    public void delete(long id) {
        database.inTransaction(() -> {
            database.sql("DELETE FROM ej_link WHERE type_id = ?", id).update();
            database.sql("DELETE FROM ej_link_type WHERE id = ?", id).update();
            all.changed();
        });
    }

    static LinkType type(Row row) {
        return new LinkType(
                row.number("id"),
                row.string("link_name"),
                row.string("inward"),
                row.string("outward"),
                row.optionalString("style"));
    }
}
