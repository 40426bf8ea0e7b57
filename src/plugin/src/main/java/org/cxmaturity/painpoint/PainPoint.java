package org.cxmaturity.painpoint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.shared.Keyed;

/**
 * Where the expected experience fails to materialise.
 *
 * @param key unique in the programme
 * @param title what goes wrong, in a line
 * @param description what goes wrong, in full; may be empty
 * @param place where on the journey
 * @param hits whom it hits, and what it breaks
 * @param burden how heavy it is on customers
 * @param estimates inputs of the other priority schemes
 * @param progress how far its removal has come
 * @param function key of the owning function
 * @param sourceId by which the source that it came from knows it; empty when entered by hand
 * @param evidence what shows that customers meet it, in order
 */
public record PainPoint(
        String key,
        String title,
        String description,
        Place place,
        Hits hits,
        Burden burden,
        Estimates estimates,
        Progress progress,
        Optional<String> function,
        String sourceId,
        List<Evidence> evidence)
        implements Keyed {

    public PainPoint {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(hits, "hits");
        Objects.requireNonNull(burden, "burden");
        Objects.requireNonNull(estimates, "estimates");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(sourceId, "sourceId");
        evidence = List.copyOf(evidence);
    }

    public PainPoint with(Progress newProgress) {
        return new PainPoint(
                key, title, description, place, hits, burden, estimates, newProgress, function, sourceId, evidence);
    }

    public PainPoint with(List<Evidence> newEvidence) {
        return new PainPoint(
                key, title, description, place, hits, burden, estimates, progress, function, sourceId, newEvidence);
    }
}
