package org.cxmaturity.embedded.jql;

import java.util.List;
import java.util.stream.Stream;

/**
 * Values of a comparison.
 *
 * @param written in the query itself: one that does not exist is an error
 * @param computed by functions: one that does not exist, or is not for the viewer, finds nothing
 */
record JqlTexts(List<String> written, List<String> computed) {

    static final JqlTexts NONE = new JqlTexts(List.of(), List.of());

    JqlTexts and(JqlTexts other) {
        return new JqlTexts(joined(written, other.written), joined(computed, other.computed));
    }

    List<String> all() {
        return joined(written, computed);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
