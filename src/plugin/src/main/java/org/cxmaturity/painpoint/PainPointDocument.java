package org.cxmaturity.painpoint;

import java.util.Map;
import org.cxmaturity.painpoint.Burden.Control;
import org.cxmaturity.shared.Document;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Key;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.Subject;
import org.cxmaturity.shared.Values;

/** Reads and writes a pain point with its evidence. */
public final class PainPointDocument {
    private static final int MOST_SEVERE = 5;
    private static final int WORST_FEELING = -2;
    private static final double SCALE = 10;
    private static final double LEAST_EFFORT = 0.001;

    private PainPointDocument() {}

    public static PainPoint read(Fields fields) {
        PainPoint read = new PainPoint(
                fields.key(),
                fields.name("title"),
                fields.text("description"),
                new Place(fields.optional("stage", Values.stage()), fields.optionalKey("touchpoint", Key.ENTITY)),
                new Hits(
                        fields.set("targetGroups", Values.key(Key.ENTITY)),
                        fields.set("breaks", Values.key(Key.ENTITY))),
                readBurden(fields),
                readEstimates(fields),
                readProgress(fields),
                fields.optionalKey("function", Key.ENTITY),
                fields.shortText("sourceId"),
                fields.objects("evidence", EvidenceDocument::read));
        refuseContradictions(read, fields);
        return read;
    }

    private static Burden readBurden(Fields fields) {
        return new Burden(
                fields.optional("severity", Values.integer(1, MOST_SEVERE)),
                fields.optional("frequency", Values.number(0, 1)),
                fields.optional("reach", Values.count()),
                fields.optional("valence", Values.integer(WORST_FEELING, 0)),
                fields.optional("control", Values.oneOf(Control.class)));
    }

    private static Estimates readEstimates(Fields fields) {
        return new Estimates(
                fields.optional("impact", Values.number(0, Double.MAX_VALUE)),
                fields.optional("confidence", Values.number(0, 1)),
                fields.optional("effort", Values.number(LEAST_EFFORT, Double.MAX_VALUE)),
                fields.optional("importance", Values.number(0, SCALE)),
                fields.optional("satisfaction", Values.number(0, SCALE)));
    }

    private static Progress readProgress(Fields fields) {
        return new Progress(
                fields.optional("state", Values.oneOf(PainPointState.class)).orElse(PainPointState.CAPTURED),
                fields.text("rejectedReason"),
                fields.optionalKey("issue", Key.ISSUE),
                fields.optional("capturedAt", Values.date()),
                fields.optional("resolvedAt", Values.date()));
    }

    private static void refuseContradictions(PainPoint read, Fields fields) {
        if (read.progress().state() == PainPointState.REJECTED
                && read.progress().rejectedReason().isEmpty()) {
            fields.rule("rejectedReason", "needs-reason");
        }
        if (read.place().touchpoint().isPresent() && read.place().stage().isEmpty()) {
            fields.rule("touchpoint", "needs-stage");
        }
    }

    public static Map<String, Object> write(PainPoint painPoint) {
        Document document = new Document()
                .with("key", painPoint.key())
                .with("title", painPoint.title())
                .with("description", painPoint.description())
                .with("stage", painPoint.place().stage())
                .with("touchpoint", painPoint.place().touchpoint())
                .with("targetGroups", painPoint.hits().targetGroups())
                .with("breaks", painPoint.hits().breaks());
        write(painPoint.burden(), document);
        write(painPoint.estimates(), document);
        write(painPoint.progress(), document);
        return document.with("function", painPoint.function())
                .with("sourceId", painPoint.sourceId())
                .with("evidence", painPoint.evidence(), EvidenceDocument::write)
                .tree();
    }

    private static void write(Burden burden, Document to) {
        to.with("severity", burden.severity())
                .with("frequency", burden.frequency())
                .with("reach", burden.reach())
                .with("valence", burden.valence())
                .with("control", burden.control());
    }

    private static void write(Estimates estimates, Document to) {
        to.with("impact", estimates.impact())
                .with("confidence", estimates.confidence())
                .with("effort", estimates.effort())
                .with("importance", estimates.importance())
                .with("satisfaction", estimates.satisfaction());
    }

    private static void write(Progress progress, Document to) {
        to.with("state", progress.state())
                .with("rejectedReason", progress.rejectedReason())
                .with("issue", progress.issue())
                .with("capturedAt", progress.capturedAt())
                .with("resolvedAt", progress.resolvedAt());
    }

    /** Refuses what the pain point refers to and doesn't exist; {@code at} is its place with a dot at the end, or empty. */
    public static void check(PainPoint painPoint, String at, References known, Problems problems) {
        Place place = painPoint.place();
        known.checkStage(place.stage(), at + "stage", problems);
        place.touchpoint().ifPresent(key -> checkTouchpoint(key, place, at + "touchpoint", known, problems));
        known.checkTargetGroups(painPoint.hits().targetGroups(), at + "targetGroups", problems);
        known.checkPrinciples(painPoint.hits().breaks(), at + "breaks", problems);
        known.checkFunction(painPoint.function(), at + "function", problems);
    }

    /** Says nothing where the stage is unknown itself. */
    private static void checkTouchpoint(String key, Place place, String path, References known, Problems problems) {
        place.stage()
                .filter(stage -> known.knows(Subject.stage(stage)))
                .filter(stage -> !known.knows(Subject.touchpoint(stage, key)))
                .ifPresent(stage -> problems.rule(path, "unknown-reference", key));
    }
}
