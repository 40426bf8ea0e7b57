package org.cxmaturity.programme.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.cxmaturity.platform.User;

/** Jira's own view of the people who act. */
final class JiraUsers {

    private final UserManager users;

    JiraUsers(UserManager users) {
        this.users = users;
    }

    /** @throws IllegalStateException if the person was removed from Jira since the request began */
    ApplicationUser of(User user) {
        ApplicationUser found = users.getUserByKey(user.key());
        if (found == null) {
            throw new IllegalStateException("Jira doesn't know the user " + user.name() + " any more");
        }
        return found;
    }
}
