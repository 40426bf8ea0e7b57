package com.atlassian.jira;

import java.util.Collection;

/** The type of a value in JQL. */
public interface JiraDataType {
    Collection<String> asStrings();

    boolean matches(JiraDataType otherType);
}
