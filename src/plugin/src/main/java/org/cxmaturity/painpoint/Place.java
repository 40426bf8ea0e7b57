package org.cxmaturity.painpoint;

import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.shared.StageRef;

/**
 * Where on the journey a pain point is met.
 *
 * @param stage the stage; empty until someone sets it
 * @param touchpoint key of a touchpoint of that stage
 */
public record Place(Optional<StageRef> stage, Optional<String> touchpoint) {
    public Place {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(touchpoint, "touchpoint");
    }

    public static Place unknown() {
        return new Place(Optional.empty(), Optional.empty());
    }
}
