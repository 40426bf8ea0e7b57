package com.atlassian.jira.config.properties;

import java.util.Locale;

/** Jira's own settings. */
public interface ApplicationProperties {
    String getText(String name);

    String getString(String name);

    boolean getOption(String key);

    Locale getDefaultLocale();
}
