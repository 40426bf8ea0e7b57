package org.cxmaturity.embedded.api;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.cxmaturity.embedded.model.User;
import org.cxmaturity.embedded.web.Authenticator;

/** Tells the web layer who a caller is. */
final class Passport implements Authenticator {

    private final Views views;

    Passport(Views views) {
        this.views = views;
    }

    @Override
    public Optional<ApplicationUser> byPassword(String name, String password) {
        return views.model().users().authenticate(name, password).map(views::user);
    }

    /** The embedded Jira gives out no tokens. */
    @Override
    public Optional<ApplicationUser> byToken(String token) {
        return Optional.empty();
    }

    @Override
    public Optional<ApplicationUser> byKey(String key) {
        return views.model().users().byKey(key).filter(User::active).map(views::user);
    }
}
