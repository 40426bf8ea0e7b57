package org.cxmaturity.embedded.model;

import java.util.Optional;

/**
 * One changed field in the words of Jira's history.
 *
 * @param custom whether it is a custom field
 * @param field as Jira's history names it, such as "status" or "Epic Link"
 * @param oldValue id behind {@code oldText}
 * @param newValue id behind {@code newText}
 */
public record ChangeItem(
        boolean custom,
        String field,
        Optional<String> oldValue,
        Optional<String> oldText,
        Optional<String> newValue,
        Optional<String> newText) {}
