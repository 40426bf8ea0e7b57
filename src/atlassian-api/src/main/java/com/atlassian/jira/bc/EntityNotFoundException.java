package com.atlassian.jira.bc;

/** The entity asked for does not exist. */
public class EntityNotFoundException extends Exception {
    public EntityNotFoundException() {
        super();
    }

    public EntityNotFoundException(String message) {
        super(message);
    }
}
