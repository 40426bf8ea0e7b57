package org.cxmaturity.delivery;

import java.util.Optional;
import org.cxmaturity.shared.StageRef;

/**
 * What a metric is bound to, as far as it can speak for a cell.
 */
public record MetricBinding(Optional<String> principle, Optional<StageRef> stage) {

    /** Bound to a principle at one stage: speaks for that cell before all others. */
    public static MetricBinding ofCell(String principle, StageRef stage) {
        return new MetricBinding(Optional.of(principle), Optional.of(stage));
    }

    /** Bound to a stage: speaks for the cells of it that have no metric of their own. */
    public static MetricBinding ofStage(StageRef stage) {
        return new MetricBinding(Optional.empty(), Optional.of(stage));
    }

    /** Bound to a principle: speaks for its cells that nothing nearer speaks for. */
    public static MetricBinding ofPrinciple(String principle) {
        return new MetricBinding(Optional.of(principle), Optional.empty());
    }

    /** @throws IllegalArgumentException if bound to neither, for it could not speak for any cell */
    public MetricBinding {
        if (principle.isEmpty() && stage.isEmpty()) {
            throw new IllegalArgumentException("A metric of the whole programme proves no single cell");
        }
    }

    boolean covers(CellRef cell) {
        return principle.map(cell.principle()::equals).orElse(true)
                && stage.map(cell.stage()::equals).orElse(true);
    }

    /** 0 is nearest to the cell. */
    int farness() {
        if (stage.isEmpty()) {
            return 2;
        }
        return principle.isPresent() ? 0 : 1;
    }
}
