package org.cxmaturity.platform.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.cxmaturity.platform.CurrentUser;
import org.cxmaturity.platform.User;

/** The user whom Jira has signed in for this request. */
public final class JiraCurrentUser implements CurrentUser {

    private final JiraAuthenticationContext authentication;

    public JiraCurrentUser(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public Optional<User> get() {
        return Optional.ofNullable(authentication.getLoggedInUser()).map(JiraCurrentUser::user);
    }

    private static User user(ApplicationUser user) {
        return new User(user.getKey(), user.getUsername(), user.getDisplayName());
    }
}
