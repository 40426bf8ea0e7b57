package org.cxmaturity.embedded.jql;

import java.util.List;

/** A query that cannot be run; the messages are for its author, in Jira's words. */
public final class JqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> messages;

    public JqlException(List<String> messages) {
        super(String.join("\n", messages));
        this.messages = List.copyOf(messages);
    }

    public JqlException(String message) {
        this(List.of(message));
    }

    public List<String> messages() {
        return messages;
    }
}
