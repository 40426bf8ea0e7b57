package com.atlassian.jira.util;

import java.util.Collection;

/** Warnings of a call that did not stop it. */
public interface WarningCollection {
    void addWarning(String string);

    void addWarnings(WarningCollection warningCollection);

    Collection<String> getWarnings();

    boolean hasAnyWarnings();
}
