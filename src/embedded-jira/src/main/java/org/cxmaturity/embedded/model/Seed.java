package org.cxmaturity.embedded.model;

import static org.cxmaturity.embedded.model.PermissionKeys.ADD_COMMENTS;
import static org.cxmaturity.embedded.model.PermissionKeys.ADMINISTER;
import static org.cxmaturity.embedded.model.PermissionKeys.ADMINISTER_PROJECTS;
import static org.cxmaturity.embedded.model.PermissionKeys.ASSIGNABLE_USER;
import static org.cxmaturity.embedded.model.PermissionKeys.ASSIGN_ISSUES;
import static org.cxmaturity.embedded.model.PermissionKeys.BROWSE_PROJECTS;
import static org.cxmaturity.embedded.model.PermissionKeys.BULK_CHANGE;
import static org.cxmaturity.embedded.model.PermissionKeys.CREATE_ISSUES;
import static org.cxmaturity.embedded.model.PermissionKeys.CREATE_SHARED_OBJECTS;
import static org.cxmaturity.embedded.model.PermissionKeys.DELETE_OWN_COMMENTS;
import static org.cxmaturity.embedded.model.PermissionKeys.EDIT_ISSUES;
import static org.cxmaturity.embedded.model.PermissionKeys.EDIT_OWN_COMMENTS;
import static org.cxmaturity.embedded.model.PermissionKeys.LINK_ISSUES;
import static org.cxmaturity.embedded.model.PermissionKeys.RESOLVE_ISSUES;
import static org.cxmaturity.embedded.model.PermissionKeys.SYSTEM_ADMIN;
import static org.cxmaturity.embedded.model.PermissionKeys.TRANSITION_ISSUES;
import static org.cxmaturity.embedded.model.PermissionKeys.USER_PICKER;

import java.util.List;
import java.util.Optional;

/** What a new embedded Jira starts with: constants, users, groups, roles, permissions and five projects. */
final class Seed {

    private static final String ADMINISTRATORS = "jira-administrators";
    private static final String EVERYONE = "jira-software-users";
    private static final List<String> TEAMS = List.of("product-team", "marketing-team", "sales-team", "service-team");

    /** What members of the teams may do in every project. */
    private static final List<String> TEAM_WORK = List.of(
            BROWSE_PROJECTS,
            CREATE_ISSUES,
            EDIT_ISSUES,
            TRANSITION_ISSUES,
            ASSIGN_ISSUES,
            ASSIGNABLE_USER,
            RESOLVE_ISSUES,
            LINK_ISSUES,
            ADD_COMMENTS,
            EDIT_OWN_COMMENTS,
            DELETE_OWN_COMMENTS);

    private final JiraModel model;

    Seed(JiraModel model) {
        this.model = model;
    }

    /** Fills an empty database, in one transaction; leaves any other alone. */
    void plant() {
        model.database().inTransaction(() -> {
            if (model.users().count() == 0) {
                new SeedConstants(model).plant();
                people();
                permissions();
                projects();
            }
        });
    }

    private void people() {
        List.of(ADMINISTRATORS, EVERYONE).forEach(model.groups()::create);
        TEAMS.forEach(model.groups()::create);
        person("admin", "Administrator", ADMINISTRATORS);
        person("lead", "CX Lead");
        person("product", "Product Owner", "product-team");
        person("marketing", "Marketing Specialist", "marketing-team");
        person("sales", "Sales Consultant", "sales-team");
        person("service", "Service Agent", "service-team");
        person("leader", "Managing Director");
        person("outsider", "Outside Contractor");
    }

    private void person(String name, String displayName, String... groups) {
        User user = model.users().create(name, displayName, name + "@example.com", name);
        model.groups().add(user, EVERYONE);
        for (String group : groups) {
            model.groups().add(user, group);
        }
    }

    private void permissions() {
        List.of(ADMINISTER, SYSTEM_ADMIN)
                .forEach(permission -> model.permissions().grantGlobal(permission, ADMINISTRATORS));
        List.of(CREATE_SHARED_OBJECTS, USER_PICKER, BULK_CHANGE)
                .forEach(permission -> model.permissions().grantGlobal(permission, EVERYONE));
        roles();
        long scheme = model.permissionSchemes()
                .create("Default Permission Scheme", "What the three roles may do in every project.")
                .id();
        PermissionKeys.PROJECT.forEach(
                permission -> model.permissionSchemes().grant(scheme, permission, Holder.role(Role.ADMINISTRATORS)));
        TEAM_WORK.forEach(
                permission -> model.permissionSchemes().grant(scheme, permission, Holder.role(Role.DEVELOPERS)));
        model.permissionSchemes().grant(scheme, BROWSE_PROJECTS, Holder.role(Role.USERS));
        model.permissionSchemes().grant(scheme, ADMINISTER_PROJECTS, Holder.group(ADMINISTRATORS));
    }

    private void roles() {
        model.roles().createWithId(new Role(Role.USERS, "Users", "May look at the project."));
        model.roles().createWithId(new Role(Role.DEVELOPERS, "Developers", "Work in the project."));
        model.roles().createWithId(new Role(Role.ADMINISTRATORS, "Administrators", "Administer the project."));
        model.roles().addDefault(Role.ADMINISTRATORS, RoleActor.group(ADMINISTRATORS));
        TEAMS.forEach(team -> model.roles().addDefault(Role.DEVELOPERS, RoleActor.group(team)));
        model.roles().addDefault(Role.DEVELOPERS, RoleActor.user(user("lead")));
        model.roles().addDefault(Role.USERS, RoleActor.user(user("leader")));
    }

    private void projects() {
        project("CX", "Customer Experience", "lead", "Vision, principles and pain points.", "Research", "Journey");
        project("WEB", "Web Shop", "product", "The shop in the browser.", "Checkout", "Search", "Account");
        project("APP", "Mobile App", "product", "The app for phones.", "Onboarding", "Notifications", "Account");
        project("PAY", "Payments", "product", "Paying and getting money back.", "Cards", "Refunds", "Invoices");
        project("SUP", "Customer Support", "service", "Help for customers.", "Chat", "Phone", "Knowledge base");
        Project home = model.projects().byKey("CX").orElseThrow();
        model.roles().add(home.id(), Role.ADMINISTRATORS, RoleActor.user(user("lead")));
    }

    private void project(String key, String name, String lead, String description, String... components) {
        Project project = model.projects()
                .create(key, name, description, user(lead), Optional.empty())
                .result()
                .orElseThrow(() -> new IllegalStateException("Cannot seed project " + key));
        for (String component : components) {
            model.components()
                    .create(project.id(), component, "", Optional.of(user(lead).key()));
        }
    }

    private User user(String name) {
        return model.users().byName(name).orElseThrow();
    }
}
