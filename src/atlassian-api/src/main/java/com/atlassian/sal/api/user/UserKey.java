package com.atlassian.sal.api.user;

import java.io.Serializable;
import org.cxmaturity.declared.DeclarationOnly;

/** The key of a user. */
public final class UserKey implements Serializable {
    public UserKey(String userkey) {
        throw DeclarationOnly.called();
    }

    public String getStringValue() {
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

    public static UserKey fromLong(long userId) {
        throw DeclarationOnly.called();
    }
}
