package com.atlassian.jira.security.plugin;

import org.cxmaturity.declared.DeclarationOnly;

/** The key of a project permission. */
public final class ProjectPermissionKey {
    public ProjectPermissionKey(String permissionKey) {
        throw DeclarationOnly.called();
    }

    public String permissionKey() {
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
