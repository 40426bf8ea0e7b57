package org.cxmaturity.metric;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.metric.Objective.Direction;
import org.cxmaturity.shared.Document;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Key;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.Subject;
import org.cxmaturity.shared.Values;

/** Reads and writes a metric with its readings. */
public final class MetricDocument {
    private static final Set<Subject.Kind> MEASURABLE = EnumSet.of(
            Subject.Kind.PROGRAMME,
            Subject.Kind.PRINCIPLE,
            Subject.Kind.STAGE,
            Subject.Kind.TOUCHPOINT,
            Subject.Kind.CELL);

    private MetricDocument() {}

    public static Metric read(Fields fields) {
        MetricKind kind =
                fields.optional("kind", Values.oneOf(MetricKind.class)).orElse(MetricKind.NUMBER);
        Optional<Integer> scale = readScale(fields, kind);
        MetricScale values = MetricScale.of(kind, scale);
        return new Metric(
                fields.key(),
                fields.shortText("name"),
                kind,
                readSubject(fields),
                fields.shortText("unit"),
                scale,
                readObjective(fields, values),
                fields.objects("readings", reading -> ReadingDocument.read(reading, values)));
    }

    private static Subject readSubject(Fields fields) {
        Subject of = fields.optional("of", Values.subject()).orElse(Subject.programme());
        if (!MEASURABLE.contains(of.kind())) {
            fields.rule("of", "unfit-subject", of.toString());
        }
        return of;
    }

    private static Optional<Integer> readScale(Fields fields, MetricKind kind) {
        Optional<Integer> scale = fields.optional("scale", Values.integer(MetricScale.SHORT, MetricScale.LONG));
        boolean fits = kind == MetricKind.CES
                && (scale.equals(Optional.of(MetricScale.SHORT)) || scale.equals(Optional.of(MetricScale.LONG)));
        if (scale.isPresent() && !fits) {
            fields.rule("scale", "unfit-scale");
            return Optional.empty();
        }
        return scale;
    }

    private static Objective readObjective(Fields fields, MetricScale values) {
        return new Objective(
                fields.optional("baseline", values.value()),
                fields.optional("target", values.value()),
                fields.optional("direction", Values.oneOf(Direction.class)).orElse(values.usualDirection()),
                fields.optional("due", Values.date()),
                fields.optionalKey("function", Key.ENTITY));
    }

    public static Map<String, Object> write(Metric metric) {
        Objective objective = metric.objective();
        return new Document()
                .with("key", metric.key())
                .with("name", metric.name())
                .with("kind", metric.kind())
                .with("of", metric.of())
                .with("unit", metric.unit())
                .with("scale", metric.scale())
                .with("baseline", objective.baseline())
                .with("target", objective.target())
                .with("direction", objective.direction())
                .with("due", objective.due())
                .with("function", objective.function())
                .with("readings", metric.readings(), ReadingDocument::write)
                .tree();
    }

    /** Refuses what the metric refers to and doesn't exist; {@code at} is its place with a dot at the end, or empty. */
    public static void check(Metric metric, String at, References known, Problems problems) {
        known.checkSubject(metric.of(), at + "of", problems);
        known.checkFunction(metric.objective().function(), at + "function", problems);
    }
}
