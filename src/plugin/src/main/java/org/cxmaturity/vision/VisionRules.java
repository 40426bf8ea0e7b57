package org.cxmaturity.vision;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.vision.VisionTest.Audience;

/** What holds between the parts of a vision. */
public final class VisionRules {
    /** The most principles that a vision may have. */
    public static final int MOST_PRINCIPLES = 7;

    private static final int FEWEST_ADVISED = 3;
    private static final int MOST_ADVISED = 4;

    private VisionRules() {}

    /** What is said about the number of principles. */
    public enum Advice {
        /** So few that they hardly tell one company from another. */
        TOO_FEW_PRINCIPLES,
        /** So many that nobody keeps them in mind. */
        TOO_MANY_PRINCIPLES
    }

    /** Advice when there are fewer than three or more than four principles; empty otherwise. */
    public static Optional<Advice> adviceOn(int principles) {
        if (principles < FEWEST_ADVISED) {
            return Optional.of(Advice.TOO_FEW_PRINCIPLES);
        }
        return principles > MOST_ADVISED ? Optional.of(Advice.TOO_MANY_PRINCIPLES) : Optional.empty();
    }

    /** Whether at least one internal and one customer test are recorded. */
    public static boolean isTested(List<VisionTest> tests) {
        return isTestedOn(tests, Audience.INTERNAL) && isTestedOn(tests, Audience.CUSTOMERS);
    }

    static boolean isTestedOn(List<VisionTest> tests, Audience audience) {
        return tests.stream()
                .anyMatch(test -> test.audience().filter(audience::equals).isPresent());
    }

    /** The vision as {@code TESTED} when it is a {@code DRAFT} with all tests; otherwise unchanged. */
    static Vision withStatusFromTests(Vision vision) {
        return vision.status() == VisionStatus.DRAFT && isTested(vision.tests())
                ? vision.with(VisionStatus.TESTED)
                : vision;
    }

    /** The next version to work on: the same content as a draft, not yet tested. */
    public static Vision revise(Vision vision) {
        return new Vision(
                vision.number() + 1,
                VisionStatus.DRAFT,
                vision.sentence(),
                vision.horizon(),
                vision.internal(),
                vision.targetGroups(),
                vision.principles(),
                List.of());
    }
}
