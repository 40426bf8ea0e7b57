package org.cxmaturity.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What resolutions stand for. */
class ResolutionMapTest {

    @ParameterizedTest
    @ValueSource(strings = {"Done", "Fixed", "Resolved", "Implemented", "Complete", "Completed", "Delivered", " done "})
    void shouldKnowNamesOfDeliveredWork(String name) {
        assertEquals(ResolutionOutcome.DELIVERED, prefilled(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Won't Do",
                "Won’t Do",
                "WON'T FIX",
                "Duplicate",
                "Declined",
                "Invalid",
                "Cannot Reproduce",
                "Not a Bug",
                "Not a Problem",
                "Incomplete",
                "Rejected",
                "Abandoned",
                "Later",
                "Obsolete",
                "Unresolved"
            })
    void shouldKnowNamesOfCancelledWork(String name) {
        assertEquals(ResolutionOutcome.CANCELLED, prefilled(name));
    }

    @Test
    void shouldLeaveOtherNamesUnmapped() {
        assertEquals(ResolutionOutcome.UNMAPPED, prefilled("Shipped to partner"));
    }

    @Test
    void shouldTellNoResolutionFromUnknownOne() {
        assertEquals(ResolutionOutcome.NONE, ResolutionMap.empty().outcomeOf(Optional.empty()));
        assertEquals(ResolutionOutcome.UNMAPPED, ResolutionMap.empty().outcomeOf(Optional.of("10000")));
    }

    @Test
    void shouldFollowWhatPeopleDecide() {
        ResolutionMap map = ResolutionMap.prefilled(Map.of("1", "Done", "2", "Shipped"));

        ResolutionMap decided = map.with("2", ResolutionOutcome.DELIVERED).with("1", ResolutionOutcome.UNMAPPED);

        assertEquals(Map.of("2", ResolutionOutcome.DELIVERED), decided.outcomes());
        assertEquals(Map.of("1", ResolutionOutcome.DELIVERED), map.outcomes());
    }

    @Test
    void shouldRefuseResolutionThatMeansNone() {
        ResolutionMap map = ResolutionMap.empty();

        assertThrows(IllegalArgumentException.class, () -> map.with("1", ResolutionOutcome.NONE));
    }

    private static ResolutionOutcome prefilled(String name) {
        return ResolutionMap.prefilled(Map.of("10000", name)).outcomeOf(Optional.of("10000"));
    }
}
