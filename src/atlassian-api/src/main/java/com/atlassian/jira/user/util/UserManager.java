package com.atlassian.jira.user.util;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Finds users. */
public interface UserManager {
    int getTotalUserCount();

    Optional<ApplicationUser> getUserById(Long l);

    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String userName);

    ApplicationUser getUserByKeyEvenWhenUnknown(String userKey);

    ApplicationUser getUserByNameEvenWhenUnknown(String userName);

    Group getGroup(String groupName);

    boolean isUserExisting(ApplicationUser user);
}
