package org.cxmaturity.embedded.model;

import java.util.Arrays;
import java.util.Optional;

/** Jira's four fixed categories with their own ids, keys, names and colours. */
public enum StatusCategory {
    UNDEFINED(1, "undefined", "No Category", "medium-gray"),
    TO_DO(2, "new", "To Do", "default"),
    DONE(3, "done", "Done", "success"),
    IN_PROGRESS(4, "indeterminate", "In Progress", "inprogress");

    private final long id;
    private final String key;
    private final String label;
    private final String colour;

    StatusCategory(long id, String key, String label, String colour) {
        this.id = id;
        this.key = key;
        this.label = label;
        this.colour = colour;
    }

    public long id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public String colour() {
        return colour;
    }

    /** By id, key or name, whatever its case. */
    public static Optional<StatusCategory> find(String text) {
        return Arrays.stream(values())
                .filter(category -> category.key.equalsIgnoreCase(text)
                        || category.label.equalsIgnoreCase(text)
                        || Long.toString(category.id).equals(text))
                .findFirst();
    }
}
