package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.WarningCollection;
import java.io.Serializable;
import org.cxmaturity.embedded.api.Errors;
import org.cxmaturity.embedded.api.Warnings;

/** What a service answers: valid if it has no errors. */
public class ServiceResultImpl implements ServiceResult, Serializable {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCollection errors;
    private final transient WarningCollection warnings;

    public ServiceResultImpl() {
        this(new Errors());
    }

    public ServiceResultImpl(ErrorCollection errorCollection) {
        this(errorCollection, new Warnings());
    }

    public ServiceResultImpl(ErrorCollection errorCollection, WarningCollection warningCollection) {
        this.errors = errorCollection;
        this.warnings = warningCollection;
    }

    @Override
    public boolean isValid() {
        return !errors.hasAnyErrors();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errors;
    }

    @Override
    public WarningCollection getWarningCollection() {
        return warnings;
    }

    @Override
    public boolean hasWarnings() {
        return warnings.hasAnyWarnings();
    }
}
