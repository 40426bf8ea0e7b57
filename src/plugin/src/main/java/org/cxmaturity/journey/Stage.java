package org.cxmaturity.journey;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.shared.Keyed;

/**
 * A part of a journey.
 *
 * @param key unique in the journey
 * @param name what people call it
 * @param phase where it lies relative to the purchase
 * @param actions what customers do; may be empty
 * @param emotion how they feel, a word or two; may be empty
 * @param valence how good that feels, −2 to +2; empty when unknown
 * @param opportunities what could be done for them; may be empty
 * @param touchpoints where they meet the company, in order
 */
public record Stage(
        String key,
        String name,
        Optional<Phase> phase,
        String actions,
        String emotion,
        Optional<Integer> valence,
        String opportunities,
        List<Touchpoint> touchpoints)
        implements Keyed {

    /** Where a stage lies relative to the purchase. */
    public enum Phase {
        BEFORE,
        DURING,
        AFTER
    }

    public Stage {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(actions, "actions");
        Objects.requireNonNull(emotion, "emotion");
        Objects.requireNonNull(valence, "valence");
        Objects.requireNonNull(opportunities, "opportunities");
        touchpoints = List.copyOf(touchpoints);
    }
}
