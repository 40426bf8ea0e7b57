package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Finds groups and their members. */
public interface GroupManager {
    boolean groupExists(String groupName);

    boolean groupExists(Group group);

    Group getGroup(String groupName);

    boolean isUserInGroup(ApplicationUser user, Group group);

    boolean isUserInGroup(ApplicationUser applicationUser, String string);

    Collection<ApplicationUser> getUsersInGroup(String groupName);

    Collection<ApplicationUser> getUsersInGroup(Group group);

    Collection<String> getUserNamesInGroup(String groupName);

    Collection<Group> getGroupsForUser(ApplicationUser userName);

    Collection<String> getGroupNamesForUser(ApplicationUser user);

    Collection<String> getAllGroupNames();
}
