package org.cxmaturity.painpoint;

import java.util.List;
import java.util.Map;
import org.cxmaturity.shared.Problem;

/**
 * What an import did, or would do.
 *
 * @param dryRun whether nothing was written because the caller only asked
 * @param written whether anything was written
 * @param rows rows of the table, blank ones not counted
 * @param known rows that an earlier import brought in already
 * @param evidence pieces of evidence that are new
 * @param customers how many customers or answers stand behind the new evidence, its counts added up
 * @param mapped the header that each field was read from, by field
 * @param ignored headers that no field was read from
 * @param painPoints what became of each pain point that the table names, in the order of their first rows
 * @param refused what is wrong with single rows; empty when all are good
 */
public record ImportOutcome(
        boolean dryRun,
        boolean written,
        int rows,
        int known,
        int evidence,
        long customers,
        Map<String, String> mapped,
        List<String> ignored,
        List<Touched> painPoints,
        List<RowProblem> refused) {

    public ImportOutcome {
        ignored = List.copyOf(ignored);
        painPoints = List.copyOf(painPoints);
        refused = List.copyOf(refused);
    }

    /** What an import does to a pain point. */
    public enum Action {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /**
     * A pain point that the table names.
     *
     * @param key its key; the one that it would get in a dry run
     * @param rows good rows of the table that stand for it
     * @param customers the counts of all its rows added up, known ones included
     */
    public record Touched(String key, String title, Action action, int rows, long customers) {}

    /**
     * What is wrong with a cell.
     *
     * @param row as a spreadsheet numbers it, the header being row 1
     * @param column the file's header
     * @param problem its field is our name of the column
     */
    public record RowProblem(int row, String column, Problem problem) {}

    /** How many pain points the action was, or would be, done to. */
    public long count(Action action) {
        return painPoints.stream().filter(touched -> touched.action() == action).count();
    }

    /** Rows with at least one problem. */
    public long refusedRows() {
        return refused.stream().mapToInt(RowProblem::row).distinct().count();
    }
}
