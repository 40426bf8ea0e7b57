package com.atlassian.jira.util;

import java.util.Set;
import org.cxmaturity.declared.DeclarationOnly;

/** A set of messages to fill. */
public class MessageSetImpl implements MessageSet {
    public MessageSetImpl() {
        throw DeclarationOnly.called();
    }

    public Set<String> getErrorMessages() {
        throw DeclarationOnly.called();
    }

    public Set<String> getErrorMessagesInEnglish() {
        throw DeclarationOnly.called();
    }

    public Set<String> getWarningMessages() {
        throw DeclarationOnly.called();
    }

    public Set<String> getWarningMessagesInEnglish() {
        throw DeclarationOnly.called();
    }

    public boolean hasAnyErrors() {
        throw DeclarationOnly.called();
    }

    public boolean hasAnyWarnings() {
        throw DeclarationOnly.called();
    }

    public boolean hasAnyMessages() {
        throw DeclarationOnly.called();
    }

    public void addMessageSet(MessageSet messageSet) {
        throw DeclarationOnly.called();
    }

    public void addMessage(MessageSet.Level level, String errorMessage) {
        throw DeclarationOnly.called();
    }

    public void addErrorMessage(String errorMessage) {
        throw DeclarationOnly.called();
    }

    public void addErrorMessageInEnglish(String errorMessage) {
        throw DeclarationOnly.called();
    }

    public void addWarningMessage(String warningMessage) {
        throw DeclarationOnly.called();
    }

    public void addWarningMessageInEnglish(String warningMessage) {
        throw DeclarationOnly.called();
    }
}
