package org.cxmaturity.embedded.model;

/** How an issue was ended. */
public record Resolution(long id, String name, String description) {

    /** What an issue gets when it is done and nothing is said. */
    public static final String DEFAULT = "Done";
}
