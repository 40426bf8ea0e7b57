package com.atlassian.jira.util;

/** The version of Jira. */
public interface BuildUtilsInfo {
    String getVersion();

    int[] getVersionNumbers();

    int getApplicationBuildNumber();
}
