package org.cxmaturity.painpoint;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.painpoint.ImportOutcome.RowProblem;
import org.cxmaturity.shared.Problem;

/** Collects what is wrong with the rows of a table; at most {@value #MOST} are kept, for nobody mends more by hand. */
final class RowProblems {

    static final int MOST = 1_000;

    private final List<RowProblem> found = new ArrayList<>();
    private final ColumnMap columns;
    private int count;

    RowProblems(ColumnMap columns) {
        this.columns = columns;
    }

    void add(ImportedTable.Row row, ImportField field, String code, Object... args) {
        add(row, columns.header(field), Problem.rule(field.label(), code, args));
    }

    void add(ImportedTable.Row row, String column, Problem problem) {
        count++;
        if (found.size() < MOST) {
            found.add(new RowProblem(row.number(), column, problem));
        }
    }

    /** How many were met, those that weren't kept included. */
    int count() {
        return count;
    }

    List<RowProblem> all() {
        return List.copyOf(found);
    }
}
