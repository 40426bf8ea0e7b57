package com.atlassian.jira.plugin;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.ModuleDescriptor;

/** A module descriptor that has texts. */
public interface JiraResourcedModuleDescriptor<T> extends ModuleDescriptor<T> {
    I18nHelper getI18nBean();
}
