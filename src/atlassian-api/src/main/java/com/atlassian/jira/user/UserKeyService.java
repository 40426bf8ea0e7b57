package com.atlassian.jira.user;

/** Turns user names into keys and back. */
public interface UserKeyService {
    String getUsernameForKey(String key);

    String getKeyForUsername(String username);

    String getKeyForUser(ApplicationUser user);
}
