package org.cxmaturity.embedded.api;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import java.util.function.Function;
import org.cxmaturity.embedded.model.User;

/** Jira's {@code JiraAuthenticationContext}: who the current thread works for. */
public final class AuthenticationContext {

    private final Views views;
    private final CurrentUser current;
    private final Function<Locale, I18nHelper> texts;

    AuthenticationContext(Views views, CurrentUser current, Function<Locale, I18nHelper> texts) {
        this.views = views;
        this.current = current;
        this.texts = texts;
    }

    /** Null for anonymous. */
    public ApplicationUser getLoggedInUser() {
        return views.userOrNull(current.get());
    }

    public boolean isLoggedInUser() {
        return current.get().isPresent();
    }

    /** The user's language, else the server's. */
    public Locale getLocale() {
        return current.get().map(User::locale).orElse(Locales.DEFAULT);
    }

    public I18nHelper getI18nHelper() {
        return texts.apply(getLocale());
    }

    public void setLoggedInUser(ApplicationUser user) {
        current.set(views.user(user));
    }

    public void clearLoggedInUser() {
        current.clear();
    }
}
