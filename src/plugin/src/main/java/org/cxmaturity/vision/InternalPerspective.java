package org.cxmaturity.vision;

import java.util.Objects;

/**
 * How the company sees itself. Each text is empty while it is unwritten.
 *
 * @param strengths what it is good at
 * @param developmentAreas what it must become better at
 * @param knownFor what it wants to be known for
 */
public record InternalPerspective(String strengths, String developmentAreas, String knownFor) {
    public InternalPerspective {
        Objects.requireNonNull(strengths, "strengths");
        Objects.requireNonNull(developmentAreas, "developmentAreas");
        Objects.requireNonNull(knownFor, "knownFor");
    }

    public static InternalPerspective empty() {
        return new InternalPerspective("", "", "");
    }
}
