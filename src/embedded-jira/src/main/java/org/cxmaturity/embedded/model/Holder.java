package org.cxmaturity.embedded.model;

/**
 * To whom a permission or a security level is given.
 *
 * @param parameter group name, role id or user key; empty for the other kinds
 */
public record Holder(Kind kind, String parameter) {

    /** How the parameter is read. */
    public enum Kind {
        ANYONE,
        LOGGED_IN,
        GROUP,
        ROLE,
        USER,
        PROJECT_LEAD,
        REPORTER,
        ASSIGNEE
    }

    public static Holder anyone() {
        return new Holder(Kind.ANYONE, "");
    }

    public static Holder loggedIn() {
        return new Holder(Kind.LOGGED_IN, "");
    }

    public static Holder group(String name) {
        return new Holder(Kind.GROUP, name);
    }

    public static Holder role(long id) {
        return new Holder(Kind.ROLE, Long.toString(id));
    }

    public static Holder user(User user) {
        return new Holder(Kind.USER, user.key());
    }

    public static Holder reporter() {
        return new Holder(Kind.REPORTER, "");
    }

    public static Holder assignee() {
        return new Holder(Kind.ASSIGNEE, "");
    }

    public static Holder projectLead() {
        return new Holder(Kind.PROJECT_LEAD, "");
    }
}
