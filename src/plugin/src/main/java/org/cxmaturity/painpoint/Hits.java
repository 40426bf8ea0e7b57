package org.cxmaturity.painpoint;

import java.util.List;

/**
 * Whom a pain point hits, and what it breaks.
 *
 * @param targetGroups keys of the target groups hit
 * @param breaks keys of the principles that it breaks
 */
public record Hits(List<String> targetGroups, List<String> breaks) {
    public Hits {
        targetGroups = List.copyOf(targetGroups);
        breaks = List.copyOf(breaks);
    }

    public static Hits none() {
        return new Hits(List.of(), List.of());
    }
}
