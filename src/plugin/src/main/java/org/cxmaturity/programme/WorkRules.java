package org.cxmaturity.programme;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which work counts, and how.
 *
 * @param weight what an issue weighs
 * @param storyPointsField id of the custom field with story points, {@code customfield_10106}; empty: the usual one
 * @param projects keys of the projects that work is drawn from; empty means any
 * @param hierarchyLinkTypes names of issue link types that make the target a child of the source
 * @param resolutions what a resolution means, by Jira's resolution id; sorted by id
 */
public record WorkRules(
        Weight weight,
        Optional<String> storyPointsField,
        List<String> projects,
        List<String> hierarchyLinkTypes,
        Map<String, ResolutionOutcome> resolutions) {

    /** What an issue weighs. */
    public enum Weight {
        /** Each issue 1. */
        COUNT,
        /** Its story points. */
        POINTS
    }

    /** What a done issue's resolution means for delivery. */
    public enum ResolutionOutcome {
        DELIVERED,
        CANCELLED
    }

    public WorkRules {
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(storyPointsField, "storyPointsField");
        projects = List.copyOf(projects);
        hierarchyLinkTypes = List.copyOf(hierarchyLinkTypes);
        resolutions = Collections.unmodifiableMap(new TreeMap<>(resolutions));
    }

    public static WorkRules usual() {
        return new WorkRules(Weight.COUNT, Optional.empty(), List.of(), List.of(), Map.of());
    }
}
