package org.cxmaturity.delivery;

import java.util.Collection;

/**
 * How far a principle has come, to be read as "delivered at 2 of 4 promised stages, proven at 1".
 *
 * @param promised at how many of the shown stages it is promised
 * @param delivered at how many of these it is delivered, the proven ones among them
 * @param proven at how many it is proven
 */
public record PrincipleRollUp(String principle, int promised, int delivered, int proven) {

    static PrincipleRollUp of(String principle, Collection<MatrixCell> cells) {
        MatrixTotals totals = MatrixTotals.of(cells.stream()
                .filter(cell -> cell.ref().principle().equals(principle))
                .toList());
        return new PrincipleRollUp(
                principle, totals.promised(), totals.deliveredOrProven(), totals.in(CellState.PROVEN));
    }
}
