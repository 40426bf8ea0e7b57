package com.atlassian.jira.util;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Errors and warnings in the order in which they came, each once. */
public class MessageSetImpl implements MessageSet {

    private static final long serialVersionUID = 1L;

    private final LinkedHashSet<String> errors = new LinkedHashSet<>();
    private final LinkedHashSet<String> englishErrors = new LinkedHashSet<>();
    private final LinkedHashSet<String> warnings = new LinkedHashSet<>();
    private final LinkedHashSet<String> englishWarnings = new LinkedHashSet<>();

    public MessageSetImpl() {}

    @Override
    public Set<String> getErrorMessages() {
        return Collections.unmodifiableSet(errors);
    }

    @Override
    public Set<String> getErrorMessagesInEnglish() {
        return Collections.unmodifiableSet(englishErrors);
    }

    @Override
    public Set<String> getWarningMessages() {
        return Collections.unmodifiableSet(warnings);
    }

    @Override
    public Set<String> getWarningMessagesInEnglish() {
        return Collections.unmodifiableSet(englishWarnings);
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public boolean hasAnyWarnings() {
        return !warnings.isEmpty();
    }

    @Override
    public boolean hasAnyMessages() {
        return hasAnyErrors() || hasAnyWarnings();
    }

    @Override
    public void addMessageSet(MessageSet messageSet) {
        errors.addAll(messageSet.getErrorMessages());
        englishErrors.addAll(messageSet.getErrorMessagesInEnglish());
        warnings.addAll(messageSet.getWarningMessages());
        englishWarnings.addAll(messageSet.getWarningMessagesInEnglish());
    }

    @Override
    public void addMessage(MessageSet.Level level, String message) {
        if (level == MessageSet.Level.ERROR) {
            addErrorMessage(message);
        } else {
            addWarningMessage(message);
        }
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        errors.add(errorMessage);
    }

    @Override
    public void addErrorMessageInEnglish(String errorMessage) {
        englishErrors.add(errorMessage);
    }

    @Override
    public void addWarningMessage(String warningMessage) {
        warnings.add(warningMessage);
    }

    @Override
    public void addWarningMessageInEnglish(String warningMessage) {
        englishWarnings.add(warningMessage);
    }
}
