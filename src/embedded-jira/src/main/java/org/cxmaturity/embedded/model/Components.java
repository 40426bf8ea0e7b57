package org.cxmaturity.embedded.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;

/** Parts of projects. */
public final class Components {

    private final Database database;

    Components(Database database) {
        this.database = database;
    }

    /** By name. */
    public List<Component> of(long projectId) {
        return database.sql("SELECT * FROM ej_component WHERE project_id = ? ORDER BY component_name", projectId)
                .list(Components::component);
    }

    public Optional<Component> byId(long id) {
        return database.sql("SELECT * FROM ej_component WHERE id = ?", id).first(Components::component);
    }

    /** Those that exist, by name, in one query. */
    public List<Component> byIds(Collection<Long> ids) {
        return database.sql("SELECT * FROM ej_component WHERE id IN (?) ORDER BY component_name", List.copyOf(ids))
                .list(Components::component);
    }

    public Optional<Component> byName(long projectId, String name) {
        return database.sql(
                        "SELECT * FROM ej_component WHERE project_id = ? AND LOWER(component_name) = ?",
                        projectId,
                        Users.lower(name))
                .first(Components::component);
    }

    /** A name that the project already has throws. */
    public Component create(long projectId, String name, String description, Optional<String> leadKey) {
        long id = database.sql(
                        "INSERT INTO ej_component (project_id, component_name, description, lead_key) VALUES (?, ?, ?, ?)",
                        projectId,
                        name,
                        description,
                        leadKey)
                .insert();
        return new Component(id, projectId, name, description, leadKey);
    }

    /** Removes it from its issues too. */
    public void delete(long id) {
        database.sql("DELETE FROM ej_component WHERE id = ?", id).update();
    }

    private static Component component(Row row) {
        return new Component(
                row.number("id"),
                row.number("project_id"),
                row.string("component_name"),
                row.string("description"),
                row.optionalString("lead_key"));
    }
}
