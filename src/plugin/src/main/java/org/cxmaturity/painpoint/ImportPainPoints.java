package org.cxmaturity.painpoint;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.painpoint.ImportPlan.IdentifiedRow;
import org.cxmaturity.platform.ClusterLocks;
import org.cxmaturity.platform.ReferenceLookup;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.Transactions;
import org.cxmaturity.programme.ProgrammeAccess;
import org.cxmaturity.programme.ProgrammeAccess.Entry;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.Result;

/**
 * Brings other people's tables in as pain points with evidence. All or nothing, unless the caller takes the good rows
 * alone; the same table twice changes nothing the second time.
 */
public final class ImportPainPoints {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final ProgrammeAccess access;
    private final PainPoints painPoints;
    private final ReferenceLookup references;
    private final Transactions transactions;
    private final ClusterLocks locks;
    private final Clock clock;

    public ImportPainPoints(
            ProgrammeAccess access,
            PainPoints painPoints,
            ReferenceLookup references,
            Transactions transactions,
            ClusterLocks locks,
            Clock clock) {
        this.access = access;
        this.painPoints = painPoints;
        this.references = references;
        this.transactions = transactions;
        this.locks = locks;
        this.clock = clock;
    }

    /** Refuses whoever may not import into the programme, before the table is read at all. */
    public void admit(String programme) {
        access.enter(programme, Right.TRIAGE);
    }

    /**
     * Imports, or says what an import would do.
     *
     * @return the outcome, whose refused rows were left out or, unless partial, kept everything from being written;
     *     refused as a whole when the mapping is wrong ({@code map.<field>}) or another import of the programme takes
     *     longer than half a minute ({@code busy})
     * @throws org.cxmaturity.platform.AccessRefused without the right to triage
     */
    public Result<ImportOutcome> importTable(String programme, ImportedTable table, ImportRequest request) {
        Entry entry = access.enter(programme, Right.TRIAGE);
        Problems problems = new Problems();
        ColumnMap columns = ColumnMap.of(request.mapping(), table, problems);
        if (!problems.none()) {
            return new Result.Refused<>(problems.all());
        }
        if (request.dryRun()) {
            return Result.ok(run(entry.id(), table, columns, request));
        }
        try {
            Optional<ImportOutcome> outcome = locks.holding(
                    "cx-import-" + entry.id(),
                    LONGEST_WAIT,
                    () -> transactions.inOne(() -> run(entry.id(), table, columns, request)));
            return outcome.map(Result::ok).orElseGet(() -> Result.refused(Problem.conflict("", "busy")));
        } catch (MovedOn movedOn) {
            return Result.refused(Problem.conflict("", "version-conflict"));
        }
    }

    private ImportOutcome run(long programme, ImportedTable table, ColumnMap columns, ImportRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        RowReading reading = new RowReading(table, columns, references.of(programme), today);
        List<IdentifiedRow> good = goodRows(table, columns, reading);
        ImportPlan plan = ImportPlan.of(good, painPoints.all(programme), request.byTitle(), today);
        boolean write = !request.dryRun()
                && plan.changesSomething()
                && (request.partial() || reading.problems().count() == 0);
        if (write) {
            write(programme, plan);
        }
        return new ImportOutcome(
                request.dryRun(),
                write,
                table.rows().size(),
                plan.known(),
                plan.evidence(),
                plan.customers(),
                columns.mapped(),
                columns.ignored(),
                plan.touched(),
                reading.problems().all());
    }

    private static List<IdentifiedRow> goodRows(ImportedTable table, ColumnMap columns, RowReading reading) {
        RowIdentity identity = new RowIdentity(columns);
        Set<String> ids = new HashSet<>();
        List<IdentifiedRow> good = new ArrayList<>();
        for (ImportedTable.Row row : table.rows()) {
            String id = identity.of(row);
            if (!ids.add(id)) {
                reading.problems().add(row, ImportField.SOURCE_ID, "duplicate", id);
            } else {
                reading.read(row, table.headers().size()).ifPresent(draft -> good.add(new IdentifiedRow(draft, id)));
            }
        }
        return good;
    }

    private void write(long programme, ImportPlan plan) {
        if (!painPoints.replaceAllOf(programme, plan.updated()).isEmpty()) {
            throw new MovedOn();
        }
        painPoints.addAll(programme, plan.created());
    }

    /** Rolls the transaction back when someone edits a pain point between our reading and our writing. */
    private static final class MovedOn extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private MovedOn() {
            super("A pain point was changed by someone else during the import");
        }
    }
}
