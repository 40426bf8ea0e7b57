package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Set;

/** Errors and warnings in a user's language. */
public interface MessageSet extends Serializable {
    Set<String> getErrorMessages();

    Set<String> getErrorMessagesInEnglish();

    Set<String> getWarningMessages();

    Set<String> getWarningMessagesInEnglish();

    boolean hasAnyErrors();

    boolean hasAnyWarnings();

    boolean hasAnyMessages();

    void addMessageSet(MessageSet messageSet);

    void addMessage(Level level, String errorMessage);

    void addErrorMessage(String errorMessage);

    void addErrorMessageInEnglish(String errorMessage);

    void addWarningMessage(String warningMessage);

    void addWarningMessageInEnglish(String warningMessage);

    enum Level {
        WARNING,
        ERROR
    }
}
