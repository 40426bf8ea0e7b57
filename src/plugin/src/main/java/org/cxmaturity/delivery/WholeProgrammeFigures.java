package org.cxmaturity.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.delivery.ProgrammeState.PlacedStage;
import org.cxmaturity.programme.StoredProgramme;
import org.cxmaturity.shared.StageRef;

/** Counts a programme's cells from all its work, whoever may browse it; names no issue. */
public final class WholeProgrammeFigures {

    private final ProgrammeReading programmes;
    private final MatrixReading reading;

    public WholeProgrammeFigures(ProgrammeReading programmes, WorkSource source, Clock clock) {
        this.programmes = programmes;
        this.reading = new MatrixReading(source, new Proofs(clock.getZone()));
    }

    MatrixTotals of(StoredProgramme programme) {
        ProgrammeState state = programmes.read(programme.id());
        List<StageRef> stages =
                state.stages(Optional.empty()).stream().map(PlacedStage::ref).toList();
        return reading.readAll(state, programme.programme().settings().work())
                .score(stages)
                .totals();
    }
}
