package org.cxmaturity.journey;

import java.util.Objects;
import org.cxmaturity.shared.Keyed;

/**
 * Where customers meet the company.
 *
 * @param key unique in its stage
 * @param name what people call it
 * @param channel by which way they meet, {@code app} or {@code branch}; may be empty
 * @param momentOfTruth whether the meeting decides on the relationship
 */
public record Touchpoint(String key, String name, String channel, boolean momentOfTruth) implements Keyed {
    public Touchpoint {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(channel, "channel");
    }
}
