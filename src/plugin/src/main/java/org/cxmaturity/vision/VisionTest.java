package org.cxmaturity.vision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A trial of the vision on people.
 *
 * @param date when
 * @param audience on whom
 * @param participants how many took part, 0 or more
 * @param learned what was learned
 * @param decision what follows
 */
public record VisionTest(
        Optional<LocalDate> date,
        Optional<Audience> audience,
        Optional<Long> participants,
        String learned,
        Optional<Decision> decision) {

    /** On whom a vision is tried. */
    public enum Audience {
        INTERNAL,
        CUSTOMERS
    }

    /** What follows from a test. */
    public enum Decision {
        KEEP,
        REVISE
    }

    public VisionTest {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(participants, "participants");
        Objects.requireNonNull(learned, "learned");
        Objects.requireNonNull(decision, "decision");
    }
}
