package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;

/** A field that screens can hold. */
public interface OrderableField<V> extends Field {
    boolean isShown(Issue issue);

    boolean hasValue(Issue issue);
}
