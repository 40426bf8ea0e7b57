package com.atlassian.jira.permission;

import java.io.Serializable;
import org.cxmaturity.declared.DeclarationOnly;

/** The key of a global permission. */
public final class GlobalPermissionKey implements Serializable {
    public static final GlobalPermissionKey ADMINISTER = null;

    public static final GlobalPermissionKey SYSTEM_ADMIN = null;

    public static final GlobalPermissionKey USER_PICKER = null;

    public static final GlobalPermissionKey CREATE_SHARED_OBJECTS = null;

    public static final GlobalPermissionKey MANAGE_GROUP_FILTER_SUBSCRIPTIONS = null;

    public static final GlobalPermissionKey BULK_CHANGE = null;

    private GlobalPermissionKey() {}

    public String getKey() {
        throw DeclarationOnly.called();
    }

    public String toString() {
        throw DeclarationOnly.called();
    }

    public boolean equals(Object o) {
        throw DeclarationOnly.called();
    }

    public int hashCode() {
        throw DeclarationOnly.called();
    }

    public static GlobalPermissionKey of(String key) {
        throw DeclarationOnly.called();
    }
}
