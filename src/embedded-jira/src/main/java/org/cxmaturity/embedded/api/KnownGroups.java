package org.cxmaturity.embedded.api;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.User;

/** Jira's {@code GroupManager}. */
public final class KnownGroups {

    private static final int MOST_MEMBERS = 10_000;

    private final Views views;
    private final JiraModel model;

    KnownGroups(Views views) {
        this.views = views;
        this.model = views.model();
    }

    public boolean groupExists(String name) {
        return model.groups().find(name).isPresent();
    }

    public boolean groupExists(Group group) {
        return groupExists(group.getName());
    }

    /** Null if there is none of that name. */
    public Group getGroup(String name) {
        return model.groups().find(name).map(views::group).orElse(null);
    }

    public boolean isUserInGroup(ApplicationUser user, Group group) {
        return group != null && isUserInGroup(user, group.getName());
    }

    public boolean isUserInGroup(ApplicationUser user, String group) {
        return group != null
                && views.user(user)
                        .filter(one -> model.groups().contains(group, one))
                        .isPresent();
    }

    /** Active ones by name, at most 10,000. */
    public Collection<ApplicationUser> getUsersInGroup(String group) {
        return model.groups().members(group, false, 0, MOST_MEMBERS).values().stream()
                .map(views::user)
                .toList();
    }

    public Collection<ApplicationUser> getUsersInGroup(Group group) {
        return getUsersInGroup(group.getName());
    }

    public Collection<String> getUserNamesInGroup(String group) {
        return model.groups().members(group, false, 0, MOST_MEMBERS).values().stream()
                .map(User::name)
                .toList();
    }

    public Collection<Group> getGroupsForUser(ApplicationUser user) {
        return getGroupNamesForUser(user).stream().map(views::group).toList();
    }

    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return views.user(user).map(model.groups()::of).orElse(List.of());
    }

    public Collection<String> getAllGroupNames() {
        return model.groups().all();
    }
}
