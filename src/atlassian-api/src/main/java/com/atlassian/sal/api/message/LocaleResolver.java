package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/** The language of a request or user. */
public interface LocaleResolver {
    Locale getLocale(HttpServletRequest request);

    Locale getLocale();

    Locale getLocale(UserKey userKey);

    Locale getApplicationLocale();

    Set<Locale> getSupportedLocales();
}
