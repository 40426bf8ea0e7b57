package org.cxmaturity.platform.ao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pairs the entries of a list with what the list is to hold, by identity; where an identity stands in the list more than
 * once, the first is paired with the first, the second with the second and so on.
 *
 * @param kept for each wanted entry the place of the present one that it continues; empty for a new entry
 * @param gone the places of the present entries that nothing is left of
 */
record Matching(List<Optional<Integer>> kept, Collection<Integer> gone) {

    static Matching of(List<?> present, List<?> wanted) {
        Map<Occurrence, Integer> left = new HashMap<>();
        List<Occurrence> numbered = numbered(present);
        for (int i = 0; i < numbered.size(); i++) {
            left.put(numbered.get(i), i);
        }
        List<Optional<Integer>> kept = numbered(wanted).stream()
                .map(entry -> Optional.ofNullable(left.remove(entry)))
                .toList();
        return new Matching(kept, left.values());
    }

    private static List<Occurrence> numbered(List<?> identities) {
        Map<Object, Integer> counts = new HashMap<>();
        List<Occurrence> numbered = new ArrayList<>();
        for (Object identity : identities) {
            numbered.add(new Occurrence(identity, counts.merge(identity, 1, Integer::sum)));
        }
        return numbered;
    }

    private record Occurrence(Object identity, int number) {}
}
