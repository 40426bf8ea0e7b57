package org.cxmaturity.embedded.i18n;

import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.Locale;

/** Texts in one language, as Jira's API has them. */
public final class LocaleTexts implements I18nHelper {
    private final Texts texts;
    private final Locale locale;

    public LocaleTexts(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public boolean isKeyDefined(String key) {
        return texts.raw(locale, key).isPresent();
    }

    @Override
    public String getText(String key) {
        return texts.text(locale, key);
    }

    @Override
    public String getText(String key, String value1) {
        return texts.text(locale, key, value1);
    }

    @Override
    public String getText(String key, String value1, String value2) {
        return texts.text(locale, key, value1, value2);
    }

    @Override
    public String getText(String key, String value1, String value2, String value3) {
        return texts.text(locale, key, value1, value2, value3);
    }

    @Override
    public String getText(String key, Object value1, Object value2, Object value3) {
        return texts.text(locale, key, value1, value2, value3);
    }

    /** An array or a collection gives several arguments, anything else is the one argument. */
    @Override
    public String getText(String key, Object parameters) {
        if (parameters instanceof Object[] many) {
            return texts.text(locale, key, many);
        }
        if (parameters instanceof Collection<?> many) {
            return texts.text(locale, key, many.toArray());
        }
        return texts.text(locale, key, parameters);
    }
}
