package org.cxmaturity.embedded.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Tells who a caller is. Each answer is empty when nobody is to be trusted with it: unknown, wrong or inactive. */
public interface Authenticator {
    /** The user with this name and password. */
    Optional<ApplicationUser> byPassword(String name, String password);

    /** The user whose personal access token this is. */
    Optional<ApplicationUser> byToken(String token);

    /** The user with this key, who signed in earlier. */
    Optional<ApplicationUser> byKey(String key);
}
