package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.WarningCollection;
import org.cxmaturity.declared.DeclarationOnly;

/** What came of a service call: its errors and warnings. */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();

    WarningCollection getWarningCollection();

    default boolean hasWarnings() {
        throw DeclarationOnly.called();
    }
}
