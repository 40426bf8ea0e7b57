package org.cxmaturity.embedded.model;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.store.Database;

/** Values that apps keep on entities; checks no permission. */
public final class Properties {

    /** Jira's own limits. */
    public static final int MAX_KEY = 255;

    public static final int MAX_VALUE = 32768;

    private final Database database;

    Properties(Database database) {
        this.database = database;
    }

    /** Keys of an entity's properties, sorted. */
    public List<String> keys(Property.Entity entity, String entityId) {
        return database.sql(
                        "SELECT property_key FROM ej_property WHERE entity = ? AND entity_id = ? ORDER BY property_key",
                        entity.name(),
                        entityId)
                .list(row -> row.string("property_key"));
    }

    public Optional<Property> find(Property.Entity entity, String entityId, String key) {
        return database.sql(
                        "SELECT json FROM ej_property WHERE entity = ? AND entity_id = ? AND property_key = ?",
                        entity.name(),
                        entityId,
                        key)
                .first(row -> new Property(entity, entityId, key, row.string("json")));
    }

    /** Ids of the entities that carry a property of that key and exactly that value, sorted as text. */
    public List<String> entitiesWith(Property.Entity entity, String key, String json, int limit) {
        return database.sql(
                        "SELECT entity_id FROM ej_property WHERE entity = ? AND property_key = ? AND json = ? "
                                + "ORDER BY entity_id LIMIT ?",
                        entity.name(),
                        key,
                        json,
                        limit)
                .list(row -> row.string("entity_id"));
    }

    /** Sets or overwrites. A key or value beyond the limits throws {@link IllegalArgumentException}. */
    public void set(Property property) {
        if (property.key().isEmpty() || property.key().length() > MAX_KEY) {
            throw new IllegalArgumentException("The property key must have 1 to " + MAX_KEY + " characters");
        }
        if (property.json().length() > MAX_VALUE) {
            throw new IllegalArgumentException("The property value must have at most " + MAX_VALUE + " characters");
        }
        database.upsert(
                "ej_property",
                List.of("entity", "entity_id", "property_key"),
                List.of("entity", "entity_id", "property_key", "json"),
                property.entity().name(),
                property.entityId(),
                property.key(),
                property.json());
    }

    /** Whether there was one to remove. */
    public boolean remove(Property.Entity entity, String entityId, String key) {
        return database.sql(
                                "DELETE FROM ej_property WHERE entity = ? AND entity_id = ? AND property_key = ?",
                                entity.name(),
                                entityId,
                                key)
                        .update()
                > 0;
    }

    /** Keys that begin with {@code prefix} on any entity of the kind, sorted. */
    public List<String> keysBeginning(Property.Entity entity, String prefix) {
        return database.sql(
                        "SELECT DISTINCT property_key FROM ej_property WHERE entity = ? "
                                + "AND SUBSTRING(property_key FROM 1 FOR ?) = ? ORDER BY property_key",
                        entity.name(),
                        prefix.length(),
                        prefix)
                .list(row -> row.string("property_key"));
    }

    /** Removes the key from all entities of the kind. */
    public void removeEverywhere(Property.Entity entity, String key) {
        database.sql("DELETE FROM ej_property WHERE entity = ? AND property_key = ?", entity.name(), key)
                .update();
    }

    void removeAll(Property.Entity entity, String entityId) {
        database.sql("DELETE FROM ej_property WHERE entity = ? AND entity_id = ?", entity.name(), entityId)
                .update();
    }
}
