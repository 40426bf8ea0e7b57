package org.cxmaturity.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Additional value is being delivered at a stage whose basics are not in place.
 *
 * @param value the cell of the value principle that is in delivery or further
 * @param missingBasics the basic-layer principles that are promised at that stage and not delivered yet, never empty, in
 *     the order of the matrix
 */
public record ValueBeforeBasics(CellRef value, List<String> missingBasics) {

    static List<ValueBeforeBasics> in(List<PrinciplePromise> principles, List<MatrixCell> cells) {
        Map<String, Boolean> basic = principles.stream()
                .collect(Collectors.toMap(PrinciplePromise::key, PrinciplePromise::basic, Boolean::logicalOr));
        List<MatrixCell> promised = cells.stream().filter(MatrixCell::promised).toList();
        Map<String, List<String>> missing = promised.stream()
                .filter(cell -> basic.get(cell.ref().principle()))
                .filter(cell -> !cell.score().state().isDelivered())
                .collect(Collectors.groupingBy(
                        cell -> cell.ref().stage(),
                        Collectors.mapping(cell -> cell.ref().principle(), Collectors.toList())));
        List<ValueBeforeBasics> found = new ArrayList<>();
        for (MatrixCell cell : promised) {
            List<String> basics = missing.getOrDefault(cell.ref().stage(), List.of());
            boolean value = !basic.get(cell.ref().principle());
            if (value && cell.score().state().isInDelivery() && !basics.isEmpty()) {
                found.add(new ValueBeforeBasics(cell.ref(), List.copyOf(basics)));
            }
        }
        return found;
    }
}
