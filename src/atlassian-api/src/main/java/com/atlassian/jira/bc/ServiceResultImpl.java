package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.WarningCollection;
import java.io.Serializable;
import org.cxmaturity.declared.DeclarationOnly;

/** The common part of the results of service calls. */
public class ServiceResultImpl implements ServiceResult, Serializable {
    public ServiceResultImpl() {}

    public ServiceResultImpl(ErrorCollection errorCollection) {}

    public ServiceResultImpl(ErrorCollection errorCollection, WarningCollection warningCollection) {}

    public boolean isValid() {
        throw DeclarationOnly.called();
    }

    public ErrorCollection getErrorCollection() {
        throw DeclarationOnly.called();
    }

    public WarningCollection getWarningCollection() {
        throw DeclarationOnly.called();
    }
}
