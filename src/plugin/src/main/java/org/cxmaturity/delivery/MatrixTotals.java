package org.cxmaturity.delivery;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How many promised cells are in which state. A delivered cell that is proven too is counted as proven only, so that the
 * states add up to {@link #promised}.
 *
 * @param byState every state but {@code NOT_PROMISED}, 0 where no cell is in it, in the order of {@link CellState}
 */
public record MatrixTotals(Map<CellState, Integer> byState) {

    static MatrixTotals of(Collection<MatrixCell> cells) {
        Map<CellState, Integer> counts = new EnumMap<>(CellState.class);
        for (CellState state : CellState.values()) {
            counts.put(state, 0);
        }
        cells.forEach(cell -> counts.merge(cell.score().state(), 1, Integer::sum));
        counts.remove(CellState.NOT_PROMISED);
        return new MatrixTotals(Collections.unmodifiableMap(counts));
    }

    /** Number of promised cells. */
    public int promised() {
        return byState.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Number of promised cells in a state; 0 for {@code NOT_PROMISED}. */
    public int in(CellState state) {
        return byState.getOrDefault(state, 0);
    }

    /** Number of cells whose work is all delivered, felt or not. */
    public int deliveredOrProven() {
        return in(CellState.DELIVERED) + in(CellState.PROVEN);
    }

    /** Share of the promised cells that are delivered or proven, 0 to 1; empty if nothing is promised. */
    public OptionalDouble deliveryIndex() {
        return promised() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) deliveredOrProven() / promised());
    }
}
