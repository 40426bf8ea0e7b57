package org.cxmaturity.delivery;

import java.util.Collection;

/**
 * All that bears on one cell.
 *
 * @param promised whether the principle is promised at the stage
 * @param linked ids of the issues that reach the cell by a delivery link, in any order, repeated or not
 * @param proofs the metrics that may speak for the cell
 */
public record CellInput(boolean promised, Collection<Long> linked, Collection<ProofFacts> proofs) {}
