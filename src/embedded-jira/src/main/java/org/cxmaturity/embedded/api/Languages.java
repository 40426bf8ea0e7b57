package org.cxmaturity.embedded.api;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import java.util.function.Function;

/** Jira's {@code I18nHelper.BeanFactory}. */
public final class Languages {

    private final Locales locales;
    private final Function<Locale, I18nHelper> texts;

    Languages(Locales locales, Function<Locale, I18nHelper> texts) {
        this.locales = locales;
        this.texts = texts;
    }

    public I18nHelper getInstance(Locale locale) {
        return texts.apply(locale);
    }

    public I18nHelper getInstance(ApplicationUser user) {
        return texts.apply(locales.getLocaleFor(user));
    }
}
