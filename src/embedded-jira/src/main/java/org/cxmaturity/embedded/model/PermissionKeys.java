package org.cxmaturity.embedded.model;

import java.util.List;

/** Jira's own keys of the permissions that the embedded Jira knows. */
public final class PermissionKeys {

    public static final String ADMINISTER = "ADMINISTER";
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
    public static final String CREATE_SHARED_OBJECTS = "CREATE_SHARED_OBJECTS";
    public static final String USER_PICKER = "USER_PICKER";
    public static final String BULK_CHANGE = "BULK_CHANGE";

    public static final String ADMINISTER_PROJECTS = "ADMINISTER_PROJECTS";
    public static final String BROWSE_PROJECTS = "BROWSE_PROJECTS";
    public static final String CREATE_ISSUES = "CREATE_ISSUES";
    public static final String EDIT_ISSUES = "EDIT_ISSUES";
    public static final String TRANSITION_ISSUES = "TRANSITION_ISSUES";
    public static final String ASSIGN_ISSUES = "ASSIGN_ISSUES";
    public static final String ASSIGNABLE_USER = "ASSIGNABLE_USER";
    public static final String RESOLVE_ISSUES = "RESOLVE_ISSUES";
    public static final String MODIFY_REPORTER = "MODIFY_REPORTER";
    public static final String MOVE_ISSUES = "MOVE_ISSUES";
    public static final String SET_ISSUE_SECURITY = "SET_ISSUE_SECURITY";
    public static final String LINK_ISSUES = "LINK_ISSUES";
    public static final String DELETE_ISSUES = "DELETE_ISSUES";
    public static final String ADD_COMMENTS = "ADD_COMMENTS";
    public static final String EDIT_ALL_COMMENTS = "EDIT_ALL_COMMENTS";
    public static final String DELETE_ALL_COMMENTS = "DELETE_ALL_COMMENTS";
    public static final String EDIT_OWN_COMMENTS = "EDIT_OWN_COMMENTS";
    public static final String DELETE_OWN_COMMENTS = "DELETE_OWN_COMMENTS";

    /** Given to groups, for the whole of Jira. */
    public static final List<String> GLOBAL =
            List.of(ADMINISTER, SYSTEM_ADMIN, CREATE_SHARED_OBJECTS, USER_PICKER, BULK_CHANGE);

    /** Given by permission schemes. */
    public static final List<String> PROJECT = List.of(
            ADMINISTER_PROJECTS,
            BROWSE_PROJECTS,
            CREATE_ISSUES,
            EDIT_ISSUES,
            TRANSITION_ISSUES,
            ASSIGN_ISSUES,
            ASSIGNABLE_USER,
            RESOLVE_ISSUES,
            MODIFY_REPORTER,
            MOVE_ISSUES,
            SET_ISSUE_SECURITY,
            LINK_ISSUES,
            DELETE_ISSUES,
            ADD_COMMENTS,
            EDIT_ALL_COMMENTS,
            DELETE_ALL_COMMENTS,
            EDIT_OWN_COMMENTS,
            DELETE_OWN_COMMENTS);

    private PermissionKeys() {}
}
