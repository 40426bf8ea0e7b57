package org.cxmaturity.delivery;

import java.util.Collection;

/**
 * How many issues stand behind a cell, containers being replaced by what they contain.
 *
 * @param toDo not begun
 * @param inProgress begun, by themselves or by a sub-task
 * @param delivered done with an outcome that is delivered
 * @param cancelled cancelled; a cancelled container is one, whatever is under it
 * @param unmapped done with a resolution that nobody has mapped
 */
public record WorkCounts(int toDo, int inProgress, int delivered, int cancelled, int unmapped) {

    static WorkCounts of(Collection<CountedIssue> counted, int cancelled) {
        return new WorkCounts(
                count(counted, WorkKind.TO_DO),
                count(counted, WorkKind.STARTED),
                count(counted, WorkKind.DELIVERED),
                cancelled,
                count(counted, WorkKind.UNMAPPED));
    }

    private static int count(Collection<CountedIssue> counted, WorkKind kind) {
        return (int) counted.stream().filter(issue -> issue.kind() == kind).count();
    }

    /** All standard issues that were reached, cancelled ones among them. */
    public int total() {
        return countable() + cancelled;
    }

    /** The issues that progress is a share of: all but the cancelled ones. */
    public int countable() {
        return toDo + inProgress + delivered + unmapped;
    }
}
