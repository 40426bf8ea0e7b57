package org.cxmaturity.painpoint;

import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.shared.StageRef;

/**
 * Which pain points are asked for. Empty means any.
 *
 * @param stage met at this stage
 * @param state in this state
 * @param principle breaking the principle with this key
 * @param function owned by the function with this key
 * @param text holding this text in title or description, whatever the case
 */
public record PainPointQuery(
        Optional<StageRef> stage,
        Optional<PainPointState> state,
        Optional<String> principle,
        Optional<String> function,
        Optional<String> text) {

    public PainPointQuery {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(principle, "principle");
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(text, "text");
    }

    public static PainPointQuery any() {
        return new PainPointQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
