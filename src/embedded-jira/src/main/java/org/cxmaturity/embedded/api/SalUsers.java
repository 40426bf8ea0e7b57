package org.cxmaturity.embedded.api;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.model.User;

/** SAL's {@code UserManager}. Nobody is answered as null. */
public final class SalUsers {

    private final JiraModel model;
    private final CurrentUser current;
    private final Surroundings surroundings;

    SalUsers(JiraModel model, CurrentUser current, Surroundings surroundings) {
        this.model = model;
        this.current = current;
        this.surroundings = surroundings;
    }

    public UserProfile getRemoteUser() {
        return profile(current.get());
    }

    public UserKey getRemoteUserKey() {
        return current.get().map(user -> new UserKey(user.key())).orElse(null);
    }

    /** Of whom the request is served for. */
    public UserProfile getRemoteUser(Object request) {
        return getRemoteUser();
    }

    public UserKey getRemoteUserKey(Object request) {
        return getRemoteUserKey();
    }

    public UserProfile getUserProfile(String name) {
        return name == null ? null : profile(model.users().byName(name));
    }

    public UserProfile getUserProfile(UserKey key) {
        return profile(user(key));
    }

    public boolean isUserInGroup(UserKey key, String group) {
        return group != null
                && user(key)
                        .filter(user -> model.groups().contains(group, user))
                        .isPresent();
    }

    public boolean isSystemAdmin(UserKey key) {
        return model.permissions().hasGlobal(PermissionKeys.SYSTEM_ADMIN, user(key));
    }

    public boolean isAdmin(UserKey key) {
        return model.permissions().hasGlobal(PermissionKeys.ADMINISTER, user(key));
    }

    private Optional<User> user(UserKey key) {
        return Optional.ofNullable(key).map(UserKey::getStringValue).flatMap(model.users()::byKey);
    }

    private UserProfile profile(Optional<User> user) {
        return user.map(one -> Honest.as(UserProfile.class, new Profile(one, surroundings.contextPath())))
                .orElse(null);
    }

    /** {@code UserProfile}; there are no pictures. */
    public record Profile(User user, String contextPath) {

        public UserKey getUserKey() {
            return new UserKey(user.key());
        }

        public String getUsername() {
            return user.name();
        }

        public String getFullName() {
            return user.displayName();
        }

        public String getEmail() {
            return user.email();
        }

        public URI getProfilePageUri() {
            return URI.create(contextPath + "/secure/ViewProfile.jspa?name="
                    + URLEncoder.encode(user.name(), StandardCharsets.UTF_8));
        }
    }
}
