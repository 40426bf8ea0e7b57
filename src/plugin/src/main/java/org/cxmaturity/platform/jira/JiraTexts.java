package org.cxmaturity.platform.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import org.cxmaturity.platform.Texts;

/** Texts of the plugin's bundles in the language of the user whom Jira has signed in. */
public final class JiraTexts implements Texts {

    private final I18nResolver i18n;
    private final JiraAuthenticationContext authentication;

    public JiraTexts(I18nResolver i18n, JiraAuthenticationContext authentication) {
        this.i18n = i18n;
        this.authentication = authentication;
    }

    @Override
    public String text(String key, Object... args) {
        Serializable[] values = Arrays.stream(args).map(JiraTexts::serializable).toArray(Serializable[]::new);
        return i18n.getText(locale(), key, values);
    }

    private static Serializable serializable(Object arg) {
        return arg instanceof Serializable value ? value : String.valueOf(arg);
    }

    @Override
    public Locale locale() {
        return authentication.getLocale();
    }
}
