package org.cxmaturity.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.shared.StageRef;

/**
 * Additional value is being delivered at a stage whose basics are not in place.
 *
 * @param value the cell of the value principle that is in delivery or further
 * @param missingBasics the basic-layer principles that are promised at that stage and not delivered yet, never empty, in
 *     the order of the matrix
 */
public record ValueBeforeBasics(CellRef value, List<String> missingBasics) {

    static List<ValueBeforeBasics> in(List<PrinciplePromise> principles, List<MatrixCell> cells) {
        Map<String, LayerKind> layers = new HashMap<>();
        principles.forEach(principle -> layers.put(principle.key(), principle.layer()));
        Map<StageRef, List<String>> missing = promised(cells, layers, LayerKind.BASIC)
                .filter(cell -> !cell.score().state().isDelivered())
                .map(MatrixCell::ref)
                .collect(Collectors.groupingBy(
                        CellRef::stage, Collectors.mapping(CellRef::principle, Collectors.toUnmodifiableList())));
        return promised(cells, layers, LayerKind.VALUE)
                .filter(cell -> cell.score().state().isInDelivery())
                .map(MatrixCell::ref)
                .filter(ref -> missing.containsKey(ref.stage()))
                .map(ref -> new ValueBeforeBasics(ref, missing.get(ref.stage())))
                .toList();
    }

    private static Stream<MatrixCell> promised(List<MatrixCell> cells, Map<String, LayerKind> layers, LayerKind layer) {
        return cells.stream()
                .filter(MatrixCell::promised)
                .filter(cell -> layers.get(cell.ref().principle()) == layer);
    }
}
