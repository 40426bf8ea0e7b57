package org.cxmaturity.embedded.model;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;

/** Kinds of issues, and which of them a project has. */
public final class IssueTypes {

    private final Database database;
    private final Remembered<IssueType> all;

    IssueTypes(Database database) {
        this.database = database;
        this.all = new Remembered<>(database, () -> database.sql("SELECT * FROM ej_issue_type ORDER BY id")
                .list(IssueTypes::type));
    }

    /** In the order in which they were made. */
    public List<IssueType> all() {
        return all.get();
    }

    public Optional<IssueType> byId(long id) {
        return all.get().stream().filter(type -> type.id() == id).findFirst();
    }

    public Optional<IssueType> byName(String name) {
        return all.get().stream()
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public List<IssueType> of(long projectId) {
        return database.sql(
                        "SELECT t.* FROM ej_issue_type t JOIN ej_project_type p ON p.type_id = t.id "
                                + "WHERE p.project_id = ? ORDER BY t.id",
                        projectId)
                .list(IssueTypes::type);
    }

    /** Makes a type that no project has yet; a name that is taken throws. */
    public IssueType create(String name, String description, boolean subtask, String icon) {
        long id = database.sql(
                        "INSERT INTO ej_issue_type (type_name, description, subtask, icon) VALUES (?, ?, ?, ?)",
                        name,
                        description,
                        subtask,
                        icon)
                .insert();
        all.changed();
        return new IssueType(id, name, description, subtask, icon);
    }

    /** Idempotent. */
    public void allow(long projectId, long typeId) {
        List<String> columns = List.of("project_id", "type_id");
        database.upsert("ej_project_type", columns, columns, projectId, typeId);
    }

    void allowAll(long projectId) {
        database.sql(
                        "INSERT INTO ej_project_type (project_id, type_id) "
                                + "SELECT CAST(? AS BIGINT), id FROM ej_issue_type",
                        projectId)
                .update();
    }

    private static IssueType type(Row row) {
        return new IssueType(
                row.number("id"),
                row.string("type_name"),
                row.string("description"),
                row.flag("subtask"),
                row.string("icon"));
    }
}
