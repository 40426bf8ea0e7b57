package org.cxmaturity.embedded.model;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;

/** The one workflow: every transition leads from any status to its own. With it the resolutions and priorities. */
public final class Workflow {

    private static final String TRANSITIONS =
            "SELECT t.id AS transition_id, t.transition_name, s.* FROM ej_transition t JOIN ej_status s ON s.id = t.status_id ORDER BY t.id";
    private static final String STATUSES =
            "SELECT s.* FROM ej_status s LEFT JOIN ej_transition t ON t.status_id = s.id ORDER BY t.id, s.id";

    private final Database database;
    private final Remembered<Status> statuses;
    private final Remembered<Transition> transitions;
    private final Remembered<Resolution> resolutions;
    private final Remembered<Priority> priorities;

    Workflow(Database database) {
        this.database = database;
        this.statuses = new Remembered<>(database, () -> database.sql(STATUSES).list(Workflow::status));
        this.transitions =
                new Remembered<>(database, () -> database.sql(TRANSITIONS).list(Workflow::transition));
        this.resolutions = new Remembered<>(database, () -> database.sql("SELECT * FROM ej_resolution ORDER BY id")
                .list(Workflow::resolution));
        this.priorities = new Remembered<>(database, () -> database.sql("SELECT * FROM ej_priority ORDER BY sequence")
                .list(Workflow::priority));
    }

    public List<Status> statuses() {
        return statuses.get();
    }

    public Optional<Status> status(long id) {
        return statuses.get().stream().filter(one -> one.id() == id).findFirst();
    }

    public Optional<Status> status(String name) {
        return statuses.get().stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The status of new issues: the one that the first transition leads to. */
    public Status initial() {
        return transitions().get(0).to();
    }

    /** By id. */
    public List<Transition> transitions() {
        return transitions.get();
    }

    public Optional<Transition> transition(long id) {
        return transitions.get().stream().filter(step -> step.id() == id).findFirst();
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
        statuses.changed();
        transitions.changed();
    }

    public List<Resolution> resolutions() {
        return resolutions.get();
    }

    public Optional<Resolution> resolution(long id) {
        return resolutions.get().stream().filter(one -> one.id() == id).findFirst();
    }

    public Optional<Resolution> resolution(String name) {
        return resolutions.get().stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public Resolution addResolution(String name, String description) {
        long id = database.sql(
                        "INSERT INTO ej_resolution (resolution_name, description) VALUES (?, ?)", name, description)
                .insert();
        resolutions.changed();
        return new Resolution(id, name, description);
    }

    /** Most urgent first. */
    public List<Priority> priorities() {
        return priorities.get();
    }

    public Optional<Priority> priority(long id) {
        return priorities.get().stream().filter(one -> one.id() == id).findFirst();
    }

    public Optional<Priority> priority(String name) {
        return priorities.get().stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
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
        priorities.changed();
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
