package org.cxmaturity.delivery;

import java.util.List;
import java.util.Optional;

/**
 * A principle and where it is promised.
 *
 * @param key its key in the programme
 * @param basic whether it belongs to a basic layer (price, quality, ethics) rather than to additional value
 * @param promisedAt all stages of the programme at which it is promised, as {@code journey/stage}, also those that the
 *     matrix at hand does not show
 */
public record PrinciplePromise(String key, boolean basic, List<String> promisedAt) {

    /** Takes repeated stages once. */
    public PrinciplePromise {
        promisedAt = promisedAt.stream().distinct().toList();
    }

    boolean isPromisedAt(String stage) {
        return promisedAt.contains(stage);
    }

    /** Where a link without a stage counts. */
    Optional<String> onlyStage() {
        return promisedAt.size() == 1 ? Optional.of(promisedAt.get(0)) : Optional.empty();
    }
}
