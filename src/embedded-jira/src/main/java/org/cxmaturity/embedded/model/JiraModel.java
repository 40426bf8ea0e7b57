package org.cxmaturity.embedded.model;

import java.time.Clock;
import org.cxmaturity.embedded.jql.Search;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.DatabaseSettings;
import org.cxmaturity.embedded.store.Migrations;

/** All of the embedded Jira's inside, put together by hand. */
public final class JiraModel implements AutoCloseable {

    private final Clock clock;
    private final Database database;
    private final Events events;
    private final Users users;
    private final Groups groups;
    private final Roles roles;
    private final IssueTypes issueTypes;
    private final Workflow workflow;
    private final Projects projects;
    private final Components components;
    private final CustomFields customFields;
    private final PermissionSchemes permissionSchemes;
    private final SecurityLevels securityLevels;
    private final Permissions permissions;
    private final Properties properties;
    private final Dashboards dashboards;
    private final History history;
    private final LinkTypes linkTypes;
    private final Links links;
    private final Issues issues;
    private final Comments comments;
    private final IssueEditing editing;
    private final CommentEditing commenting;
    private final Search search;

    private JiraModel(Database database, Clock clock) {
        this.clock = clock;
        this.database = database;
        this.events = new Events(database);
        this.users = new Users(database);
        this.groups = new Groups(database);
        this.roles = new Roles(database);
        this.issueTypes = new IssueTypes(database);
        this.workflow = new Workflow(database);
        this.projects = new Projects(database, events, roles, issueTypes);
        this.components = new Components(database);
        this.customFields = new CustomFields(database);
        this.permissionSchemes = new PermissionSchemes(database);
        this.securityLevels = new SecurityLevels(database);
        this.permissions = new Permissions(database, groups);
        this.properties = new Properties(database);
        this.dashboards = new Dashboards(database);
        this.history = new History(database, clock);
        this.linkTypes = new LinkTypes(database);
        this.links = new Links(database, events, history, clock);
        this.issues = new Issues(this, clock);
        this.comments = new Comments(this, clock);
        this.editing = new IssueEditing(this);
        this.commenting = new CommentEditing(this);
        this.search = new Search(this, clock);
    }

    /** Opens the database, brings its tables up to date and, if it is empty, fills in what every such Jira has. */
    public static JiraModel open(DatabaseSettings settings, Clock clock) {
        Database database = Database.open(settings);
        new Migrations(database, clock).apply();
        JiraModel model = new JiraModel(database, clock);
        new Seed(model).plant();
        return model;
    }

    public Clock clock() {
        return clock;
    }

    public Database database() {
        return database;
    }

    public Events events() {
        return events;
    }

    public Users users() {
        return users;
    }

    public Groups groups() {
        return groups;
    }

    public Roles roles() {
        return roles;
    }

    public IssueTypes issueTypes() {
        return issueTypes;
    }

    public Workflow workflow() {
        return workflow;
    }

    public Projects projects() {
        return projects;
    }

    public Components components() {
        return components;
    }

    public CustomFields customFields() {
        return customFields;
    }

    public PermissionSchemes permissionSchemes() {
        return permissionSchemes;
    }

    public SecurityLevels securityLevels() {
        return securityLevels;
    }

    public Permissions permissions() {
        return permissions;
    }

    public Properties properties() {
        return properties;
    }

    public Dashboards dashboards() {
        return dashboards;
    }

    public History history() {
        return history;
    }

    public LinkTypes linkTypes() {
        return linkTypes;
    }

    public Links links() {
        return links;
    }

    public Issues issues() {
        return issues;
    }

    public Comments comments() {
        return comments;
    }

    /** What users do to issues: with permissions, rules and Jira's own errors. */
    public IssueEditing editing() {
        return editing;
    }

    /** What users do to comments, likewise. */
    public CommentEditing commenting() {
        return commenting;
    }

    /** JQL. */
    public Search search() {
        return search;
    }

    /** Writes everything to disk and lets go of the database. */
    @Override
    public void close() {
        database.close();
    }
}
