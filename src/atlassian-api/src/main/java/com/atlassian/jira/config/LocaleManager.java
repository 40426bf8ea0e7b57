package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Set;

/** The languages that are installed, and who uses which. */
public interface LocaleManager {
    Set<Locale> getInstalledLocales();

    Locale getLocale(String locale);

    Locale getLocaleFor(ApplicationUser user);
}
