package com.atlassian.jira.util;

/** Something that has a name and says what it is for. */
public interface NamedWithDescription extends Named {
    String getDescription();
}
