package org.cxmaturity.delivery;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.shared.StageRef;

/**
 * A principle and where it is promised.
 *
 * @param key its key in the programme
 * @param layer whether it is one of the basics or additional value
 * @param promisedAt all stages of the programme at which it is promised, also those that the
 *     matrix at hand does not show
 */
public record PrinciplePromise(String key, LayerKind layer, List<StageRef> promisedAt) {

    /** Takes repeated stages once. */
    public PrinciplePromise {
        promisedAt = promisedAt.stream().distinct().toList();
    }

    boolean isPromisedAt(StageRef stage) {
        return promisedAt.contains(stage);
    }

    /** Where a link without a stage counts. */
    Optional<StageRef> onlyStage() {
        return promisedAt.size() == 1 ? Optional.of(promisedAt.get(0)) : Optional.empty();
    }
}
