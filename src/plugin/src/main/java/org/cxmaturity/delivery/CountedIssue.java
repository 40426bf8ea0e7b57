package org.cxmaturity.delivery;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A standard issue that counts in a cell, after its sub-tasks were looked at. Sub-tasks never count: they only say that
 * their to-do parent has been started, or that their done parent has left something open.
 */
record CountedIssue(IssueFacts facts, WorkKind kind, Set<CellNote> notes) {

    static CountedIssue of(IssueFacts facts, List<IssueFacts> subTasks) {
        Set<CellNote> notes = EnumSet.noneOf(CellNote.class);
        facts.status().note().ifPresent(notes::add);
        WorkKind kind = facts.kind();
        if (kind == WorkKind.TO_DO && subTasks.stream().anyMatch(CountedIssue::isStarted)) {
            notes.add(CellNote.SUB_TASK_STARTED);
            kind = WorkKind.STARTED;
        }
        if (facts.status().isClosed()
                && subTasks.stream().anyMatch(task -> task.kind().isOpen())) {
            notes.add(CellNote.OPEN_SUB_TASKS);
        }
        return new CountedIssue(facts, kind, notes);
    }

    /** A sub-task that was cancelled is no sign that anybody began. */
    private static boolean isStarted(IssueFacts subTask) {
        return subTask.kind() != WorkKind.TO_DO && subTask.kind() != WorkKind.CANCELLED;
    }

    boolean isDelivered() {
        return kind == WorkKind.DELIVERED;
    }
}
