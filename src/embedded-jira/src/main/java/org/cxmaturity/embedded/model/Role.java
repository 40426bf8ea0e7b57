package org.cxmaturity.embedded.model;

/** A project role: the same in every project, with actors of its own in each. */
public record Role(long id, String name, String description) {

    /** Ids that Jira itself gives to the three roles it is born with. */
    public static final long USERS = 10000;

    public static final long DEVELOPERS = 10001;
    public static final long ADMINISTRATORS = 10002;
}
