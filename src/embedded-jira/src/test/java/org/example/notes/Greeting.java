package org.example.notes;

/** Something that the host offers in the tests. */
public final class Greeting {
    private final com.atlassian.sal.api.ApplicationProperties properties;

    public Greeting(com.atlassian.sal.api.ApplicationProperties properties) {
        this.properties = properties;
    }

    public String text() {
        return "Hello from " + properties.getDisplayName();
    }
}
