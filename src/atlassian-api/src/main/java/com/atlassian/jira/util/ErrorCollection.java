package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Errors of a call, by field and in general. */
public interface ErrorCollection extends Serializable {
    void addError(String field, String message);

    void addError(String field, String message, Reason reason);

    void addErrorMessage(String message);

    void addErrorMessage(String message, Reason reason);

    Collection<String> getErrorMessages();

    void setErrorMessages(Collection<String> errorMessages);

    Collection<String> getFlushedErrorMessages();

    Map<String, String> getErrors();

    void addErrorCollection(ErrorCollection errors);

    void addErrorMessages(Collection<String> errorMessages);

    void addErrors(Map<String, String> errors);

    boolean hasAnyErrors();

    void addReasons(Set<Reason> reasons);

    void addReason(Reason reason);

    void setReasons(Set<Reason> reasons);

    Set<Reason> getReasons();

    enum Reason {
        NOT_FOUND,
        NOT_LOGGED_IN,
        FORBIDDEN,
        VALIDATION_FAILED,
        CONFLICT,
        SERVER_ERROR,
        PRECONDITION_FAILED
    }
}
