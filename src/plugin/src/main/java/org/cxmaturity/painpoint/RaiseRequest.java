package org.cxmaturity.painpoint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which pain points are to become issues, and where.
 *
 * @param keys keys of the pain points, 1 to {@value #MOST}
 * @param issueType name of the issue type; empty: the programme's
 * @param project key of the project; empty: the programme's
 */
public record RaiseRequest(List<String> keys, Optional<String> issueType, Optional<String> project) {
    /** So many are raised by one call at most. */
    public static final int MOST = 1_000;

    public RaiseRequest {
        keys = List.copyOf(keys);
        Objects.requireNonNull(issueType, "issueType");
        Objects.requireNonNull(project, "project");
    }
}
