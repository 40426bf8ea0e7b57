package org.cxmaturity.embedded.api;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Optional;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.User;

/** Jira's {@code UserManager} and {@code UserKeyService}. Nobody is answered as null. */
public final class KnownUsers {

    private final Views views;
    private final JiraModel model;

    KnownUsers(Views views) {
        this.views = views;
        this.model = views.model();
    }

    public int getTotalUserCount() {
        return (int) model.users().count();
    }

    public Optional<ApplicationUser> getUserById(Long id) {
        return model.users().byId(id).map(views::user);
    }

    public ApplicationUser getUserByKey(String key) {
        return key == null ? null : views.userOrNull(model.users().byKey(key));
    }

    public ApplicationUser getUserByName(String name) {
        return name == null ? null : views.userOrNull(model.users().byName(name));
    }

    /** The user, or one without name or address who only has the key; null for null. */
    public ApplicationUser getUserByKeyEvenWhenUnknown(String key) {
        return key == null ? null : views.user(model.users().byKey(key).orElseGet(() -> unknown(key)));
    }

    public ApplicationUser getUserByNameEvenWhenUnknown(String name) {
        return name == null ? null : views.user(model.users().byName(name).orElseGet(() -> unknown(name)));
    }

    private static User unknown(String name) {
        return new User(-1, name, name, name, "", false, Locales.DEFAULT, ZoneId.systemDefault());
    }

    public Group getGroup(String name) {
        return model.groups().find(name).map(views::group).orElse(null);
    }

    public boolean isUserExisting(ApplicationUser user) {
        return views.user(user).isPresent();
    }

    public String getUsernameForKey(String key) {
        return Optional.ofNullable(getUserByKey(key))
                .map(ApplicationUser::getName)
                .orElse(null);
    }

    public String getKeyForUsername(String name) {
        return Optional.ofNullable(getUserByName(name))
                .map(ApplicationUser::getKey)
                .orElse(null);
    }

    public String getKeyForUser(ApplicationUser user) {
        return user == null ? null : user.getKey();
    }
}
