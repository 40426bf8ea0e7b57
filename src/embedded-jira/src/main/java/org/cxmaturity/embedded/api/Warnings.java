package org.cxmaturity.embedded.api;

import com.atlassian.jira.util.WarningCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Warnings in the order in which they came. */
public final class Warnings implements WarningCollection {

    private final List<String> texts = new ArrayList<>();

    @Override
    public void addWarning(String text) {
        texts.add(text);
    }

    @Override
    public void addWarnings(WarningCollection more) {
        texts.addAll(more.getWarnings());
    }

    @Override
    public Collection<String> getWarnings() {
        return List.copyOf(texts);
    }

    @Override
    public boolean hasAnyWarnings() {
        return !texts.isEmpty();
    }
}
