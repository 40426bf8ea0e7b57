package org.cxmaturity.embedded.api;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cxmaturity.embedded.model.User;

/** Jira's {@code LocaleManager} and SAL's {@code LocaleResolver}. */
public final class Locales {

    static final Locale DEFAULT = Locale.US;

    private final Views views;
    private final CurrentUser current;

    Locales(Views views, CurrentUser current) {
        this.views = views;
        this.current = current;
    }

    public Set<Locale> getInstalledLocales() {
        return new LinkedHashSet<>(List.of(DEFAULT, Locale.GERMANY));
    }

    public Set<Locale> getSupportedLocales() {
        return getInstalledLocales();
    }

    /** As {@code de_DE}; null if it is not a language of this Java. */
    public Locale getLocale(String name) {
        return Arrays.stream(Locale.getAvailableLocales())
                .filter(locale -> locale.toString().equals(name))
                .findFirst()
                .orElse(null);
    }

    public Locale getLocaleFor(ApplicationUser user) {
        return views.user(user).map(User::locale).orElse(DEFAULT);
    }

    public Locale getLocale() {
        return current.get().map(User::locale).orElse(DEFAULT);
    }

    /** Of whom the request is served for. */
    public Locale getLocale(Object request) {
        return getLocale();
    }

    public Locale getLocale(UserKey key) {
        return views.model()
                .users()
                .byKey(key.getStringValue())
                .map(User::locale)
                .orElse(DEFAULT);
    }

    public Locale getApplicationLocale() {
        return DEFAULT;
    }
}
