package org.cxmaturity.embedded.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;

/** Projects; checks no permission. */
public final class Projects {

    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]+");

    private final Database database;
    private final Events events;
    private final Roles roles;
    private final IssueTypes issueTypes;

    Projects(Database database, Events events, Roles roles, IssueTypes issueTypes) {
        this.database = database;
        this.events = events;
        this.roles = roles;
        this.issueTypes = issueTypes;
    }

    /** By name, archived ones too. */
    public List<Project> all() {
        return database.sql("SELECT * FROM ej_project ORDER BY project_name").list(Projects::project);
    }

    public Optional<Project> byId(long id) {
        return database.sql("SELECT * FROM ej_project WHERE id = ?", id).first(Projects::project);
    }

    /** By name; those that exist, in one query. */
    public List<Project> byIds(Collection<Long> ids) {
        return database.sql("SELECT * FROM ej_project WHERE id IN (?) ORDER BY project_name", List.copyOf(ids))
                .list(Projects::project);
    }

    /** By its current key or one that it had, whatever the case. */
    public Optional<Project> byKey(String key) {
        return database.sql(
                        "SELECT p.* FROM ej_project p JOIN ej_project_key k ON k.project_id = p.id WHERE k.project_key = ?",
                        key.toUpperCase(Locale.ROOT))
                .first(Projects::project);
    }

    /** Every key that the project has or had, sorted. */
    public Set<String> keys(long projectId) {
        return new TreeSet<>(database.sql("SELECT project_key FROM ej_project_key WHERE project_id = ?", projectId)
                .list(row -> row.string("project_key")));
    }

    public Optional<Project> byName(String name) {
        return database.sql("SELECT * FROM ej_project WHERE LOWER(project_name) = ?", Users.lower(name))
                .first(Projects::project);
    }

    /** What Jira would say against a new project of that key, name and lead. */
    public Problems check(String key, String name, Optional<User> lead) {
        Problems problems = Problems.none();
        if (!KEY.matcher(key).matches()) {
            problems = problems.and(Problems.field(
                    "projectKey",
                    "Project keys must start with an uppercase letter, followed by one or more uppercase alphanumeric "
                            + "characters."));
        } else if (byKey(key).isPresent()) {
            problems = problems.and(Problems.field(
                    "projectKey", "Project '" + byKey(key).orElseThrow().name() + "' uses this project key."));
        }
        if (name.strip().length() < 2) {
            problems = problems.and(Problems.field("projectName", "You must specify a valid project name."));
        } else if (byName(name).isPresent()) {
            problems = problems.and(Problems.field("projectName", "A project with that name already exists."));
        }
        return lead.isPresent()
                ? problems
                : problems.and(Problems.field("projectLead", "You must specify a valid project lead."));
    }

    /**
     * Makes a project with all issue types, the first permission scheme and the default actors of the roles.
     * {@link #check} is asked first.
     */
    public Outcome<Project> create(String key, String name, String description, User lead, Optional<User> actor) {
        return database.inTransaction(() -> {
            Problems problems = check(key, name, Optional.of(lead));
            if (!problems.isEmpty()) {
                return Outcome.refused(problems);
            }
            Project project = byId(insert(key, name, description, lead)).orElseThrow();
            roles.giveDefaultsTo(project.id());
            issueTypes.allowAll(project.id());
            events.publish(new JiraEvent.ProjectCreated(project, actor));
            return Outcome.done(project);
        });
    }

    private long insert(String key, String name, String description, User lead) {
        long id = database.sql(
                        "INSERT INTO ej_project (project_key, project_name, description, url, lead_key, pcounter, archived, "
                                + "scheme_id) VALUES (?, ?, ?, '', ?, 0, FALSE, (SELECT MIN(id) FROM ej_permission_scheme))",
                        key,
                        name,
                        description,
                        lead.key())
                .insert();
        database.sql("INSERT INTO ej_project_key (project_key, project_id) VALUES (?, ?)", key, id)
                .update();
        return id;
    }

    /** Writes all but id and counter. A changed key is remembered, so that the old one still leads here. */
    public Project update(Project project, Optional<User> actor) {
        return database.inTransaction(() -> {
            Project before = byId(project.id()).orElseThrow();
            database.sql(
                            "UPDATE ej_project SET project_key = ?, project_name = ?, description = ?, url = ?, lead_key = ?, "
                                    + "archived = ?, scheme_id = ? WHERE id = ?",
                            project.key(),
                            project.name(),
                            project.description(),
                            project.url(),
                            project.leadKey(),
                            project.archived(),
                            project.schemeId(),
                            project.id())
                    .update();
            List<String> columns = List.of("project_key", "project_id");
            database.upsert("ej_project_key", List.of("project_key"), columns, project.key(), project.id());
            Project after = byId(project.id()).orElseThrow();
            events.publish(new JiraEvent.ProjectUpdated(before, after, actor));
            return after;
        });
    }

    /** Removes the project with all its issues and what hangs from them. */
    public void delete(Project project, Optional<User> actor) {
        database.inTransaction(() -> {
            String issues = "(SELECT id FROM ej_issue WHERE project_id = ?)";
            database.sql("UPDATE ej_issue SET parent_id = NULL WHERE project_id = ?", project.id())
                    .update();
            database.sql(
                            "DELETE FROM ej_property WHERE entity = 'ISSUE' AND entity_id IN "
                                    + "(SELECT CAST(id AS VARCHAR(255)) FROM ej_issue WHERE project_id = ?)",
                            project.id())
                    .update();
            database.sql("DELETE FROM ej_link WHERE source_id IN " + issues, project.id())
                    .update();
            database.sql("DELETE FROM ej_issue WHERE project_id = ?", project.id())
                    .update();
            database.sql(
                            "DELETE FROM ej_property WHERE entity = 'PROJECT' AND entity_id = ?",
                            Long.toString(project.id()))
                    .update();
            database.sql("DELETE FROM ej_project WHERE id = ?", project.id()).update();
            events.publish(new JiraEvent.ProjectDeleted(project, actor));
        });
    }

    /** Gives the next issue number; the row stays locked until the issue is committed, so that no number is given twice. */
    long nextNumber(long projectId) {
        database.sql("UPDATE ej_project SET pcounter = pcounter + 1 WHERE id = ?", projectId)
                .update();
        return database.sql("SELECT pcounter AS n FROM ej_project WHERE id = ?", projectId)
                .count();
    }

    private static Project project(Row row) {
        return new Project(
                row.number("id"),
                row.string("project_key"),
                row.string("project_name"),
                row.string("description"),
                row.string("url"),
                row.string("lead_key"),
                row.number("pcounter"),
                row.flag("archived"),
                row.number("scheme_id"));
    }
}
