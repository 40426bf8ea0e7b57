package org.cxmaturity.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.programme.Programmes;
import org.cxmaturity.programme.StoredProgramme;

/**
 * Keeps how far each programme's delivery has come today. Taken again on the same day, the later snapshot replaces the
 * earlier one.
 */
public final class TakeSnapshots {

    private final Programmes programmes;
    private final WholeProgrammeFigures figures;
    private final Snapshots snapshots;
    private final Clock clock;

    public TakeSnapshots(Programmes programmes, WholeProgrammeFigures figures, Snapshots snapshots, Clock clock) {
        this.programmes = programmes;
        this.figures = figures;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param kept number of programmes that have a snapshot of the day now
     * @param failures why there is none, by the programme's key; a programme that was removed meanwhile is no failure
     */
    public record Taken(int kept, Map<String, RuntimeException> failures) {
        public Taken {
            failures = Collections.unmodifiableMap(new LinkedHashMap<>(failures));
        }
    }

    /** Takes one of every programme; what goes wrong with one of them hinders none of the others. */
    public Taken ofAll() {
        Map<String, RuntimeException> failures = new LinkedHashMap<>();
        int kept = 0;
        for (StoredProgramme programme : programmes.all()) {
            try {
                kept += take(programme) ? 1 : 0;
            } catch (RuntimeException failure) {
                failures.put(programme.programme().key(), failure);
            }
        }
        return new Taken(kept, failures);
    }

    private boolean take(StoredProgramme programme) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return snapshots.keep(programme.id(), new Snapshot(today, figures.of(programme)));
    }
}
