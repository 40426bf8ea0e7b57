package org.cxmaturity.delivery;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The answer to "which principle is delivered at which stage".
 *
 * @param cells every shown principle at every shown stage, by principle, then stage
 * @param principles how far each principle has come at the shown stages
 * @param stageNotSet linked issues that count nowhere, by principle, then issue id
 * @param totals promised cells per state
 * @param deliveryIndex share of the promised cells that are delivered or proven; empty if nothing is promised
 * @param valueBeforeBasics where value is built before the basics
 */
public record MatrixScore(
        List<MatrixCell> cells,
        List<PrincipleRollUp> principles,
        List<StageNotSet> stageNotSet,
        MatrixTotals totals,
        OptionalDouble deliveryIndex,
        List<ValueBeforeBasics> valueBeforeBasics) {

    /** The cell of a principle at a stage, if it is shown. */
    Optional<MatrixCell> cell(CellRef ref) {
        return cells.stream().filter(cell -> cell.ref().equals(ref)).findFirst();
    }

    /** The same, naming no other issue than these; the figures stay what they are. */
    MatrixScore showingOnly(Set<String> issueKeys) {
        return new MatrixScore(
                cells,
                principles,
                stageNotSet.stream()
                        .filter(link -> issueKeys.contains(link.issueKey()))
                        .toList(),
                totals,
                deliveryIndex,
                valueBeforeBasics);
    }
}
