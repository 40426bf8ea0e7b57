package org.cxmaturity.delivery;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cxmaturity.vision.Principle;

/** Writes the delivery matrix. Numbers are unrounded; null is what can't be said. */
public final class MatrixDocument {

    /** Code of the note on a cell whose basics are not in place. */
    static final String VALUE_BEFORE_BASICS = "value-before-basics";

    private MatrixDocument() {}

    public static Map<String, Object> write(DeliveryMatrix matrix) {
        MatrixScore score = matrix.score();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("programme", matrix.programme());
        tree.put("asOf", matrix.asOf().toString());
        tree.put("scope", matrix.scope().name());
        tree.put("stages", stages(matrix));
        tree.put("principles", principles(matrix));
        tree.put("cells", cells(matrix));
        tree.put(
                "stageNotSet",
                score.stageNotSet().stream().map(MatrixDocument::stageNotSet).toList());
        tree.put("totals", totals(score.totals()));
        tree.put("deliveryIndex", CellDocument.number(score.deliveryIndex()));
        return tree;
    }

    private static List<Map<String, Object>> stages(DeliveryMatrix matrix) {
        return matrix.stages().entrySet().stream()
                .map(entry -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("key", entry.getKey().toString());
                    tree.put("name", entry.getValue().name());
                    tree.put("phase", entry.getValue().phase().map(Enum::name).orElse(null));
                    return tree;
                })
                .toList();
    }

    private static List<Map<String, Object>> principles(DeliveryMatrix matrix) {
        Map<String, PrincipleRollUp> rollUps = matrix.score().principles().stream()
                .collect(Collectors.toMap(PrincipleRollUp::principle, Function.identity()));
        return matrix.principles().stream()
                .map(principle -> principle(principle, rollUps.get(principle.key())))
                .toList();
    }

    private static Map<String, Object> principle(Principle principle, PrincipleRollUp rollUp) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", principle.key());
        tree.put("name", principle.name());
        tree.put("layer", principle.layer().map(Enum::name).orElse(null));
        tree.put("promised", rollUp.promised());
        tree.put("delivered", rollUp.delivered());
        tree.put("proven", rollUp.proven());
        return tree;
    }

    private static List<Map<String, Object>> cells(DeliveryMatrix matrix) {
        CellDocument document = new CellDocument(matrix.metricKinds());
        Set<CellRef> tooEarly = tooEarly(matrix.score().valueBeforeBasics());
        return matrix.score().cells().stream()
                .map(cell -> document.write(
                        cell,
                        matrix.openPainPoints().getOrDefault(cell.ref(), 0),
                        tooEarly.contains(cell.ref()) ? List.of(VALUE_BEFORE_BASICS) : List.of()))
                .toList();
    }

    private static Set<CellRef> tooEarly(Collection<ValueBeforeBasics> findings) {
        return findings.stream().map(ValueBeforeBasics::value).collect(Collectors.toSet());
    }

    private static Map<String, Object> stageNotSet(StageNotSet link) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("issue", link.issueKey());
        tree.put("principle", link.principle());
        return tree;
    }

    /** Number of promised cells, and how many of them are in which state. */
    static Map<String, Object> totals(MatrixTotals totals) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("promised", totals.promised());
        totals.byState().forEach((state, count) -> tree.put(state.name(), count));
        return tree;
    }
}
