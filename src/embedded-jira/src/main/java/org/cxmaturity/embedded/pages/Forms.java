package org.cxmaturity.embedded.pages;

import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.embedded.model.Problems;

/** How refusals of the model show on a page. */
final class Forms {
    private Forms() {}

    /** All that is wrong, one sentence each. */
    static List<String> sentences(Problems problems) {
        return Stream.concat(problems.messages().stream(), problems.fields().values().stream())
                .distinct()
                .toList();
    }

    /** The status of a page that says so. */
    static int status(Problems problems) {
        return switch (problems.reason()) {
            case VALIDATION_FAILED -> 400;
            case NOT_LOGGED_IN, FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
        };
    }
}
