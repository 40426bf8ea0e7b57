package com.atlassian.jira.util;

/** Something that has a name. */
public interface Named {
    String getName();
}
