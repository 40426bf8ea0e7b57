package org.cxmaturity.embedded.model;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;

/** Fields beyond Jira's own; each is there for every issue. */
public final class CustomFields {

    private final Database database;
    private final Remembered<CustomField> all;

    CustomFields(Database database) {
        this.database = database;
        this.all = new Remembered<>(database, () -> database.sql("SELECT * FROM ej_custom_field ORDER BY id")
                .list(CustomFields::field));
    }

    public List<CustomField> all() {
        return all.get();
    }

    public Optional<CustomField> byId(long id) {
        return all.get().stream().filter(field -> field.id() == id).findFirst();
    }

    public CustomField create(String name, CustomField.Type type, String description) {
        long id = database.sql(
                        "INSERT INTO ej_custom_field (field_name, field_type, description) VALUES (?, ?, ?)",
                        name,
                        type.name(),
                        description)
                .insert();
        all.changed();
        return new CustomField(id, name, type, description);
    }

    void createWithId(CustomField field) {
        database.sql(
                        "INSERT INTO ej_custom_field (id, field_name, field_type, description) VALUES (?, ?, ?, ?)",
                        field.id(),
                        field.name(),
                        field.type().name(),
                        field.description())
                .update();
        all.changed();
    }

    private static CustomField field(Row row) {
        return new CustomField(
                row.number("id"),
                row.string("field_name"),
                CustomField.Type.valueOf(row.string("field_type")),
                row.string("description"));
    }
}
