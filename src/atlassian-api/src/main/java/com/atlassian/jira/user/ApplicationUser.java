package com.atlassian.jira.user;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import java.io.Serializable;
import java.security.Principal;

/** A user of Jira. */
public interface ApplicationUser extends Principal, WithId, WithKey, Serializable {
    String getKey();

    String getUsername();

    String getName();

    long getDirectoryId();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();

    boolean equals(Object obj);

    int hashCode();
}
