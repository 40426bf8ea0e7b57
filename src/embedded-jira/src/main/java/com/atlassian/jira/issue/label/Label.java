package com.atlassian.jira.issue.label;

import java.util.Objects;

/** A label of an issue, in its own labels or in a custom field; the id is null before it is stored. */
public final class Label {

    private final Long id;
    private final Long issue;
    private final Long customFieldId;
    private final String text;

    public Label(Long id, Long issue, String label) {
        this(id, issue, null, label);
    }

    public Label(Long id, Long issue, Long customFieldId, String label) {
        this.id = id;
        this.issue = issue;
        this.customFieldId = customFieldId;
        this.text = label;
    }

    public Long getCustomFieldId() {
        return customFieldId;
    }

    public Long getId() {
        return id;
    }

    public Long getIssue() {
        return issue;
    }

    public String getLabel() {
        return text;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Label other
                && Objects.equals(issue, other.issue)
                && Objects.equals(customFieldId, other.customFieldId)
                && Objects.equals(text, other.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issue, customFieldId, text);
    }

    @Override
    public String toString() {
        return text;
    }
}
