package org.cxmaturity.delivery;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is to be said of one cell.
 *
 * @param progress 0 to 1, unrounded; empty where nothing is promised or nothing countable is linked
 * @param work the issues behind it
 * @param metric the metric that speaks for the cell, whatever its state; empty without any
 * @param notes why it is so, each once, in the order of {@link CellNote}
 */
public record CellScore(
        CellState state, OptionalDouble progress, WorkCounts work, Optional<ProofFacts> metric, List<CellNote> notes) {}
