package com.atlassian.jira.issue.label;

import org.cxmaturity.declared.DeclarationOnly;

/** A label of an issue. */
public final class Label {
    public Label(Long id, Long issue, String label) {
        throw DeclarationOnly.called();
    }

    public Label(Long id, Long issue, Long customFieldId, String label) {
        throw DeclarationOnly.called();
    }

    public Long getCustomFieldId() {
        throw DeclarationOnly.called();
    }

    public Long getId() {
        throw DeclarationOnly.called();
    }

    public Long getIssue() {
        throw DeclarationOnly.called();
    }

    public String getLabel() {
        throw DeclarationOnly.called();
    }

    public boolean equals(Object o) {
        throw DeclarationOnly.called();
    }

    public int hashCode() {
        throw DeclarationOnly.called();
    }

    public String toString() {
        throw DeclarationOnly.called();
    }
}
