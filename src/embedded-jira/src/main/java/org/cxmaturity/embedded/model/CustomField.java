package org.cxmaturity.embedded.model;

/** A field beyond Jira's own; its values are texts or numbers. */
public record CustomField(long id, String name, Type type, String description) {

    /** Fields that every issue of the embedded Jira may have. */
    public static final long EPIC_LINK = 10001;

    public static final long STORY_POINTS = 10002;
    public static final long EPIC_NAME = 10003;

    /** What a value is. */
    public enum Type {
        /** The id of an epic; kept as an issue link. */
        EPIC,
        TEXT,
        NUMBER
    }

    /** As REST and JQL name it. */
    public String fieldId() {
        return "customfield_" + id;
    }
}
