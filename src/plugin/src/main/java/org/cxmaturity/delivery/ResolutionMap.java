package org.cxmaturity.delivery;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which resolutions stand for delivered and which for cancelled work, by resolution id. Ids are mapped rather than
 * names, because names are translated and edited; the usual English names only {@linkplain #prefilled pre-fill} a new map.
 */
public final class ResolutionMap {

    private static final Set<String> DELIVERED_NAMES =
            Set.of("done", "fixed", "resolved", "implemented", "complete", "completed", "delivered");

    private static final Set<String> CANCELLED_NAMES = Set.of(
            "won't do",
            "won't fix",
            "duplicate",
            "declined",
            "invalid",
            "cannot reproduce",
            "not a bug",
            "not a problem",
            "incomplete",
            "rejected",
            "abandoned",
            "later",
            "obsolete",
            "unresolved");

    private final Map<String, ResolutionOutcome> outcomes;

    private ResolutionMap(Map<String, ResolutionOutcome> outcomes) {
        this.outcomes = Map.copyOf(outcomes);
    }

    /** A map that knows no resolution: every resolution is unmapped. */
    public static ResolutionMap empty() {
        return new ResolutionMap(Map.of());
    }

    /**
     * A map of the given resolutions whose names are well known; case, outer blanks and the shape of the apostrophe do
     * not matter. Resolutions of other names stay unmapped until somebody decides.
     *
     * @param namesById the name of every resolution of the Jira instance, by its id
     */
    public static ResolutionMap prefilled(Map<String, String> namesById) {
        Map<String, ResolutionOutcome> outcomes = new HashMap<>();
        namesById.forEach((id, name) -> wellKnown(name).ifPresent(outcome -> outcomes.put(id, outcome)));
        return new ResolutionMap(outcomes);
    }

    /**
     * This map with one resolution decided.
     *
     * @param outcome {@code DELIVERED} or {@code CANCELLED}; {@code UNMAPPED} takes the resolution out of the map
     * @throws IllegalArgumentException for {@code NONE}, which is the absence of a resolution
     */
    public ResolutionMap with(String resolutionId, ResolutionOutcome outcome) {
        if (outcome == ResolutionOutcome.NONE) {
            throw new IllegalArgumentException("A resolution cannot mean that there is none: " + resolutionId);
        }
        Map<String, ResolutionOutcome> changed = new HashMap<>(outcomes);
        if (outcome == ResolutionOutcome.UNMAPPED) {
            changed.remove(resolutionId);
        } else {
            changed.put(resolutionId, outcome);
        }
        return new ResolutionMap(changed);
    }

    /** The outcome of an issue's resolution: {@code NONE} without one, {@code UNMAPPED} if the map does not know it. */
    public ResolutionOutcome outcomeOf(Optional<String> resolutionId) {
        return resolutionId
                .map(id -> outcomes.getOrDefault(id, ResolutionOutcome.UNMAPPED))
                .orElse(ResolutionOutcome.NONE);
    }

    /** What has been decided, by resolution id; holds only {@code DELIVERED} and {@code CANCELLED}. */
    public Map<String, ResolutionOutcome> outcomes() {
        return outcomes;
    }

    private static Optional<ResolutionOutcome> wellKnown(String name) {
        String plain = name.strip().replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        if (DELIVERED_NAMES.contains(plain)) {
            return Optional.of(ResolutionOutcome.DELIVERED);
        }
        return CANCELLED_NAMES.contains(plain) ? Optional.of(ResolutionOutcome.CANCELLED) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResolutionMap that && outcomes.equals(that.outcomes);
    }

    @Override
    public int hashCode() {
        return outcomes.hashCode();
    }

    @Override
    public String toString() {
        return "ResolutionMap" + outcomes;
    }
}
