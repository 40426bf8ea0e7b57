package org.cxmaturity.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.cxmaturity.delivery.CellDetail.OpenPainPoint;
import org.cxmaturity.delivery.CellDetail.WorkBehind;
import org.cxmaturity.metric.MetricKind;
import org.cxmaturity.painpoint.PainPoint;

/** Writes cells of the matrix and what stands behind them. Numbers are unrounded; null is what can't be said. */
public final class CellDocument {

    private final Map<String, MetricKind> kinds;

    /** @param kinds kinds of the metrics that may speak for cells, by key */
    CellDocument(Map<String, MetricKind> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    /**
     * A cell with all there is behind it.
     *
     * @param contextPath the path under which Jira runs, such as {@code /jira}, or empty
     */
    public static Map<String, Object> write(CellDetail detail, String contextPath) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("asOf", detail.asOf().toString());
        tree.put("scope", detail.scope().name());
        tree.putAll(new CellDocument(detail.metricKinds())
                .write(
                        detail.cell(),
                        detail.painPoints().size(),
                        detail.valueBeforeBasics() ? List.of(MatrixDocument.VALUE_BEFORE_BASICS) : List.of()));
        tree.put(
                "issues",
                detail.issues().stream()
                        .map(behind -> issue(behind, contextPath))
                        .toList());
        tree.put(
                "painPoints",
                detail.painPoints().stream().map(CellDocument::painPoint).toList());
        tree.put("jql", detail.jql().orElse(null));
        return tree;
    }

    /** @param moreNotes codes of notes that come from beyond the cell */
    Map<String, Object> write(MatrixCell cell, int openPainPoints, List<String> moreNotes) {
        CellScore score = cell.score();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("principle", cell.ref().principle());
        tree.put("stage", cell.ref().stage().toString());
        tree.put("promised", cell.promised());
        tree.put("state", score.state().name());
        tree.put("progress", number(score.progress()));
        tree.put("work", work(score.work()));
        tree.put("metric", score.metric().map(this::metric).orElse(null));
        tree.put("openPainPoints", openPainPoints);
        List<String> notes =
                new ArrayList<>(score.notes().stream().map(CellNote::code).toList());
        notes.addAll(moreNotes);
        tree.put("notes", notes);
        return tree;
    }

    private static Map<String, Object> work(WorkCounts counts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("total", counts.total());
        tree.put("countable", counts.countable());
        tree.put("toDo", counts.toDo());
        tree.put("inProgress", counts.inProgress());
        tree.put("delivered", counts.delivered());
        tree.put("cancelled", counts.cancelled());
        tree.put("unmapped", counts.unmapped());
        return tree;
    }

    private Map<String, Object> metric(ProofFacts proof) {
        Optional<Measurement> reading = proof.reading();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", proof.metric());
        tree.put("kind", Objects.toString(kinds.get(proof.metric()), null));
        tree.put("value", reading.map(Measurement::value).orElse(null));
        tree.put("low", number(reading.map(Measurement::low).orElseGet(OptionalDouble::empty)));
        tree.put("high", number(reading.map(Measurement::high).orElseGet(OptionalDouble::empty)));
        tree.put("n", whole(reading.map(Measurement::n).orElseGet(OptionalLong::empty)));
        tree.put("target", number(proof.target()));
        return tree;
    }

    private static Map<String, Object> issue(WorkBehind behind, String contextPath) {
        FoundIssue issue = behind.issue();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", issue.key());
        tree.put("summary", issue.shown().summary());
        tree.put("issueType", issue.shown().issueType());
        tree.put("status", issue.shown().status());
        tree.put("statusCategory", category(issue.standing().category()));
        tree.put("resolution", issue.shown().resolution().orElse(null));
        tree.put("kind", behind.kind().name());
        tree.put("outcome", behind.outcome().name());
        tree.put("url", contextPath + "/browse/" + issue.key());
        tree.put("via", behind.via().orElse(null));
        return tree;
    }

    /** Jira's own names of its categories. */
    private static String category(StatusCategory category) {
        return switch (category) {
            case UNDEFINED -> "undefined";
            case TO_DO -> "new";
            case IN_PROGRESS -> "indeterminate";
            case DONE -> "done";
        };
    }

    private static Map<String, Object> painPoint(OpenPainPoint open) {
        PainPoint painPoint = open.painPoint();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", painPoint.key());
        tree.put("title", painPoint.title());
        tree.put("state", painPoint.progress().state().name());
        tree.put("severity", painPoint.burden().severity().orElse(null));
        tree.put("issue", open.issue().orElse(null));
        return tree;
    }

    static Object number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private static Object whole(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
