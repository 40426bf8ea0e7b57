package org.cxmaturity.painpoint;

import java.util.Map;
import java.util.Optional;
import org.cxmaturity.shared.Document;

/** Writes what a priority is made from. */
final class PriorityDocument {

    private PriorityDocument() {}

    static Map<String, Object> write(PriorityScore score) {
        Document document = new Document().with("scheme", score.scheme());
        document.with(
                "shown", score.shown().isPresent() ? Optional.of(score.shown().getAsDouble()) : Optional.empty());
        return document.with("factors", score.factors(), PriorityDocument::write)
                .with(
                        "missing",
                        score.missing().stream().map(PriorityInput::needCode).toList())
                .tree();
    }

    private static Map<String, Object> write(PriorityFactor factor) {
        return new Document()
                .with("input", factor.input().code())
                .with("value", factor.value())
                .with(
                        "reasons",
                        factor.reasons().stream().map(PriorityReason::code).toList())
                .tree();
    }
}
