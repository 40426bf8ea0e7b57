package org.cxmaturity.platform;

import java.util.Objects;

/**
 * A Jira project.
 *
 * @param id Jira's id, stable when the project is renamed
 * @param key its current key
 * @param name its name
 */
public record Project(long id, String key, String name) {
    public Project {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
    }
}
