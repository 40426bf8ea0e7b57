package com.atlassian.jira.project.type;

import org.cxmaturity.declared.DeclarationOnly;

/** The key of a project's type. */
public class ProjectTypeKey {
    public ProjectTypeKey(String string) {}

    public String getKey() {
        throw DeclarationOnly.called();
    }

    public boolean equals(Object object) {
        throw DeclarationOnly.called();
    }

    public int hashCode() {
        throw DeclarationOnly.called();
    }

    public String toString() {
        throw DeclarationOnly.called();
    }
}
