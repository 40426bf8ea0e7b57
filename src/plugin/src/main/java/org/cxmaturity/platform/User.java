package org.cxmaturity.platform;

import java.util.Objects;

/**
 * A person who is signed in.
 *
 * @param key Jira's stable key of the user, never shown
 * @param name the sign-in name
 * @param displayName the name that others see
 */
public record User(String key, String name, String displayName) {
    public User {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(displayName, "displayName");
    }
}
