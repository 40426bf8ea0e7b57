package org.cxmaturity.embedded.model;

/** How urgent an issue is; the lowest {@code sequence} is the most urgent. */
public record Priority(long id, String name, String description, String colour, long sequence) {

    /** What an issue gets when nothing is said. */
    public static final String DEFAULT = "Medium";
}
