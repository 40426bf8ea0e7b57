package org.cxmaturity.metric;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.shared.Document;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Values;

/** Reads and writes a reading. */
public final class ReadingDocument {
    private ReadingDocument() {}

    /** Reads a reading of a metric with that scale. */
    public static Reading read(Fields fields, MetricScale scale) {
        Reading reading = new Reading(
                fields.required("date", Values.date(), LocalDate.EPOCH),
                fields.optional("periodStart", Values.date()),
                fields.object("counts", counts -> readCounts(counts, scale), Map.of()),
                fields.optional("value", scale.value()));
        refuseContradictions(reading, fields);
        return reading;
    }

    private static Map<String, Long> readCounts(Fields fields, MetricScale scale) {
        Map<String, Long> given = new HashMap<>();
        for (String score : fields.names()) {
            Optional<Long> count = fields.optional(score, Values.count());
            if (scale.scores().contains(score)) {
                count.ifPresent(number -> given.put(score, number));
            } else {
                fields.rule(score, "unknown-score", score, String.join(", ", scale.scores()));
            }
        }
        return inOrder(given, scale);
    }

    private static Map<String, Long> inOrder(Map<String, Long> given, MetricScale scale) {
        Map<String, Long> counts = new LinkedHashMap<>();
        scale.scores().stream().filter(given::containsKey).forEach(score -> counts.put(score, given.get(score)));
        return counts;
    }

    private static void refuseContradictions(Reading reading, Fields fields) {
        boolean counted = !reading.counts().isEmpty();
        if (counted && reading.value().isPresent()) {
            fields.rule("value", "counts-and-value");
        }
        if (reading.periodStart().filter(reading.date()::isBefore).isPresent()) {
            fields.rule("periodStart", "not-in-order", "periodStart", "date");
        }
    }

    public static Map<String, Object> write(Reading reading) {
        return new Document()
                .with("date", reading.date())
                .with("periodStart", reading.periodStart())
                .with("counts", reading.counts())
                .with("value", reading.value())
                .tree();
    }
}
