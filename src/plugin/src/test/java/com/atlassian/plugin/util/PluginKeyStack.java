package com.atlassian.plugin.util;

/** Active Objects links against this type, which is published nowhere; without a Jira no plugin is on the stack. */
public final class PluginKeyStack {

    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return "";
    }
}
