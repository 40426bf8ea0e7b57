package org.cxmaturity.shared;

import java.util.Objects;
import java.util.Optional;

/**
 * Names a stage of a journey, written {@code journey/stage}.
 *
 * @param journey key of the journey
 * @param stage key of the stage, unique in its journey
 */
public record StageRef(String journey, String stage) {

    public StageRef {
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(stage, "stage");
    }

    /** Empty when the text isn't of the form {@code journey/stage} with two well-formed keys. */
    public static Optional<StageRef> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String journey = text.substring(0, slash);
        String stage = text.substring(slash + 1);
        return Key.ENTITY.fits(journey) && Key.ENTITY.fits(stage)
                ? Optional.of(new StageRef(journey, stage))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return journey + "/" + stage;
    }
}
