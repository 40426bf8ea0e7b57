package org.cxmaturity.embedded.model;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;

/** The one workflow: every transition leads from any status to its own. With it the resolutions and priorities. */
public final class Workflow {

    private static final String TRANSITIONS =
            "SELECT t.id AS transition_id, t.transition_name, s.* FROM ej_transition t JOIN ej_status s ON s.id = t.status_id";

    private final Database database;

    Workflow(Database database) {
        this.database = database;
    }

    public List<Status> statuses() {
        return database.sql(
                        "SELECT s.* FROM ej_status s LEFT JOIN ej_transition t ON t.status_id = s.id ORDER BY t.id, s.id")
                .list(Workflow::status);
    }

    public Optional<Status> status(long id) {
        return database.sql("SELECT * FROM ej_status WHERE id = ?", id).first(Workflow::status);
    }

    public Optional<Status> status(String name) {
        return database.sql("SELECT * FROM ej_status WHERE LOWER(status_name) = ?", Users.lower(name))
                .first(Workflow::status);
    }

    /** The status of new issues: the one that the first transition leads to. */
    public Status initial() {
        return transitions().get(0).to();
    }

    /** By id. */
    public List<Transition> transitions() {
        return database.sql(TRANSITIONS + " ORDER BY t.id").list(Workflow::transition);
    }

    public Optional<Transition> transition(long id) {
        return database.sql(TRANSITIONS + " WHERE t.id = ?", id).first(Workflow::transition);
    }

    /** Makes a status and the transition of the same name that leads to it. */
    public Status addStatus(String name, String description, StatusCategory category) {
        return database.inTransaction(() -> {
            long id = database.sql(
                            "INSERT INTO ej_status (status_name, description, category) VALUES (?, ?, ?)",
                            name,
                            description,
                            category.name())
                    .insert();
            addTransition(name, id);
            return new Status(id, name, description, category);
        });
    }

    void addStatusWithId(Status status) {
        database.sql(
                        "INSERT INTO ej_status (id, status_name, description, category) VALUES (?, ?, ?, ?)",
                        status.id(),
                        status.name(),
                        status.description(),
                        status.category().name())
                .update();
        addTransition(status.name(), status.id());
    }

    private void addTransition(String name, long statusId) {
        long next = database.sql("SELECT COALESCE(MAX(id), 1) + 10 AS n FROM ej_transition")
                .count();
        database.sql(
                        "INSERT INTO ej_transition (id, transition_name, status_id) VALUES (?, ?, ?)",
                        next,
                        name,
                        statusId)
                .update();
    }

    public List<Resolution> resolutions() {
        return database.sql("SELECT * FROM ej_resolution ORDER BY id").list(Workflow::resolution);
    }

    public Optional<Resolution> resolution(long id) {
        return database.sql("SELECT * FROM ej_resolution WHERE id = ?", id).first(Workflow::resolution);
    }

    public Optional<Resolution> resolution(String name) {
        return database.sql("SELECT * FROM ej_resolution WHERE LOWER(resolution_name) = ?", Users.lower(name))
                .first(Workflow::resolution);
    }

    public Resolution addResolution(String name, String description) {
        long id = database.sql(
                        "INSERT INTO ej_resolution (resolution_name, description) VALUES (?, ?)", name, description)
                .insert();
        return new Resolution(id, name, description);
    }

    /** Most urgent first. */
    public List<Priority> priorities() {
        return database.sql("SELECT * FROM ej_priority ORDER BY sequence").list(Workflow::priority);
    }

    public Optional<Priority> priority(long id) {
        return database.sql("SELECT * FROM ej_priority WHERE id = ?", id).first(Workflow::priority);
    }

    public Optional<Priority> priority(String name) {
        return database.sql("SELECT * FROM ej_priority WHERE LOWER(priority_name) = ?", Users.lower(name))
                .first(Workflow::priority);
    }

    void addPriority(Priority priority) {
        database.sql(
                        "INSERT INTO ej_priority (id, priority_name, description, colour, sequence) VALUES (?, ?, ?, ?, ?)",
                        priority.id(),
                        priority.name(),
                        priority.description(),
                        priority.colour(),
                        priority.sequence())
                .update();
    }

    private static Status status(Row row) {
        return new Status(
                row.number("id"),
                row.string("status_name"),
                row.string("description"),
                StatusCategory.valueOf(row.string("category")));
    }

    private static Transition transition(Row row) {
        return new Transition(row.number("transition_id"), row.string("transition_name"), status(row));
    }

    private static Resolution resolution(Row row) {
        return new Resolution(row.number("id"), row.string("resolution_name"), row.string("description"));
    }

    private static Priority priority(Row row) {
        return new Priority(
                row.number("id"),
                row.string("priority_name"),
                row.string("description"),
                row.string("colour"),
                row.number("sequence"));
    }
}
