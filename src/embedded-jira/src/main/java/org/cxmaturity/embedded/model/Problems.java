package org.cxmaturity.embedded.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why something is refused, in Jira's own form and words.
 *
 * @param reason decides the status code
 * @param messages about the whole
 * @param fields message by field id
 */
public record Problems(Reason reason, List<String> messages, Map<String, String> fields) {

    /** What kind of refusal it is. */
    public enum Reason {
        VALIDATION_FAILED,
        NOT_LOGGED_IN,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT
    }

    public Problems {
        messages = List.copyOf(messages);
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public static Problems none() {
        return new Problems(Reason.VALIDATION_FAILED, List.of(), Map.of());
    }

    public static Problems of(Reason reason, String message) {
        return new Problems(reason, List.of(message), Map.of());
    }

    public static Problems field(String field, String message) {
        return new Problems(Reason.VALIDATION_FAILED, List.of(), Map.of(field, message));
    }

    public boolean isEmpty() {
        return messages.isEmpty() && fields.isEmpty();
    }

    /** Both together; the reason of whichever is not empty, this one first. */
    public Problems and(Problems other) {
        List<String> allMessages = new ArrayList<>(messages);
        allMessages.addAll(other.messages);
        Map<String, String> allFields = new LinkedHashMap<>(fields);
        other.fields.forEach(allFields::putIfAbsent);
        return new Problems(isEmpty() ? other.reason : reason, allMessages, allFields);
    }
}
