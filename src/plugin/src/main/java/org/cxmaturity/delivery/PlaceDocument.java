package org.cxmaturity.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.delivery.IssuePlace.NamedStage;
import org.cxmaturity.delivery.IssuePlace.Served;
import org.cxmaturity.delivery.IssuePlace.StoodFor;
import org.cxmaturity.painpoint.PainPoint;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.vision.Principle;

/** Writes where an issue stands in programmes. */
public final class PlaceDocument {

    private PlaceDocument() {}

    public static Map<String, Object> write(String issue, List<IssuePlace> places) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("issue", issue);
        tree.put("programmes", places.stream().map(PlaceDocument::place).toList());
        return tree;
    }

    private static Map<String, Object> place(IssuePlace place) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("programme", place.programme().key());
        tree.put("name", place.programme().name());
        tree.put("homeProject", place.programme().homeProject());
        tree.put("serves", place.serves().stream().map(PlaceDocument::served).toList());
        tree.put(
                "painPoints",
                place.painPoints().stream().map(PlaceDocument::painPoint).toList());
        tree.put(
                "principles",
                place.principles().stream().map(PlaceDocument::stoodFor).toList());
        return tree;
    }

    private static Map<String, Object> served(Served served) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("delivery", Long.toString(served.link().id()));
        tree.put("version", served.link().version());
        tree.put("issue", served.link().value().issue());
        tree.put("via", served.via().orElse(null));
        tree.put("principle", named(served.principle()));
        tree.put("stage", served.at().map(PlaceDocument::stage).orElse(null));
        tree.put("stageSet", served.link().value().stage().isPresent());
        tree.put("state", served.cell().map(cell -> cell.score().state().name()).orElse(null));
        tree.put(
                "progress",
                served.cell()
                        .map(cell -> CellDocument.number(cell.score().progress()))
                        .orElse(null));
        return tree;
    }

    private static Map<String, Object> painPoint(PainPoint painPoint) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", painPoint.key());
        tree.put("title", painPoint.title());
        tree.put("state", painPoint.progress().state().name());
        tree.put("stage", painPoint.place().stage().map(StageRef::toString).orElse(null));
        tree.put("breaks", painPoint.hits().breaks());
        return tree;
    }

    private static Map<String, Object> stoodFor(StoodFor stoodFor) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (MatrixCell cell : stoodFor.cells()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("stage", cell.ref().stage().toString());
            tree.put("state", cell.score().state().name());
            tree.put("progress", CellDocument.number(cell.score().progress()));
            cells.add(tree);
        }
        Map<String, Object> tree = named(stoodFor.principle());
        tree.put("cells", cells);
        return tree;
    }

    private static Map<String, Object> named(Principle principle) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", principle.key());
        tree.put("name", principle.name());
        return tree;
    }

    private static Map<String, Object> stage(NamedStage stage) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", stage.ref().toString());
        tree.put("name", stage.stage().name());
        return tree;
    }
}
