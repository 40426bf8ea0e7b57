package org.cxmaturity.embedded.model;

/**
 * A value that an app keeps on an entity.
 *
 * @param json at most 32,768 characters
 */
public record Property(Entity entity, String entityId, String key, String json) {

    /** What can carry properties. */
    public enum Entity {
        ISSUE,
        PROJECT,
        USER,
        COMMENT,
        DASHBOARD_ITEM
    }
}
