package org.cxmaturity.embedded.api;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.embedded.model.Problems;

/** Errors in the order in which they came. */
public final class Errors implements ErrorCollection {

    private static final long serialVersionUID = 1L;

    private final ArrayList<String> messages = new ArrayList<>();
    private final LinkedHashMap<String, String> fields = new LinkedHashMap<>();
    private final EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);

    /** The model's refusal as Jira's API has it. */
    static Errors of(Problems problems) {
        Errors errors = new Errors();
        if (!problems.isEmpty()) {
            errors.messages.addAll(problems.messages());
            errors.fields.putAll(problems.fields());
            errors.reasons.add(Reason.valueOf(problems.reason().name()));
        }
        return errors;
    }

    static Errors message(Reason reason, String message) {
        Errors errors = new Errors();
        errors.addErrorMessage(message, reason);
        return errors;
    }

    @Override
    public void addError(String field, String message) {
        fields.putIfAbsent(field, message);
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public void setErrorMessages(Collection<String> errorMessages) {
        List<String> copy = List.copyOf(errorMessages);
        messages.clear();
        messages.addAll(copy);
    }

    @Override
    public Collection<String> getFlushedErrorMessages() {
        List<String> flushed = List.copyOf(messages);
        messages.clear();
        return flushed;
    }

    @Override
    public Map<String, String> getErrors() {
        return fields;
    }

    @Override
    public void addErrorCollection(ErrorCollection errors) {
        addErrorMessages(errors.getErrorMessages());
        addErrors(errors.getErrors());
        addReasons(errors.getReasons());
    }

    @Override
    public void addErrorMessages(Collection<String> errorMessages) {
        messages.addAll(errorMessages);
    }

    @Override
    public void addErrors(Map<String, String> errors) {
        errors.forEach(this::addError);
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty() || !fields.isEmpty();
    }

    @Override
    public void addReasons(Set<Reason> more) {
        reasons.addAll(more);
    }

    @Override
    public void addReason(Reason reason) {
        reasons.add(reason);
    }

    @Override
    public void setReasons(Set<Reason> changed) {
        Set<Reason> copy = Set.copyOf(changed);
        reasons.clear();
        reasons.addAll(copy);
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }

    @Override
    public String toString() {
        return "Errors" + messages + fields;
    }
}
