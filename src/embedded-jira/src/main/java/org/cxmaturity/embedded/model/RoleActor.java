package org.cxmaturity.embedded.model;

/**
 * Who plays a role.
 *
 * @param kind how {@code parameter} is read
 * @param parameter user key, or group name
 */
public record RoleActor(Kind kind, String parameter) {

    /** A single user, or all members of a group. */
    public enum Kind {
        USER,
        GROUP
    }

    public static RoleActor user(User user) {
        return new RoleActor(Kind.USER, user.key());
    }

    public static RoleActor group(String name) {
        return new RoleActor(Kind.GROUP, name);
    }
}
