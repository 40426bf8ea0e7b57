package org.cxmaturity.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.cxmaturity.metric.Decline.Sample;
import org.cxmaturity.metric.Objective.Direction;
import org.junit.jupiter.api.Test;

class DeclineTest {

    /** 100 answers, NPS 30, and 160 answers, NPS 6.25: the worked example of the NPS comparison. */
    private static final Map<String, Long> THIRTY = Map.of("10", 50L, "8", 30L, "3", 20L);

    private static final Map<String, Long> SIX = Map.of("10", 60L, "8", 50L, "3", 50L);

    @Test
    void shouldFindTheChanceOfTheWorkedNpsExample() {
        double chance = Decline.chanceOfLoss(
                MetricKind.NPS, Direction.UP, sample(MetricKind.NPS, THIRTY), sample(MetricKind.NPS, SIX));

        assertEquals(0.011042, chance, 5e-7);
    }

    @Test
    void shouldFindTheChanceOfTheWorkedShareExample() {
        double chance = Decline.chanceOfLoss(
                MetricKind.CSAT,
                Direction.UP,
                sample(MetricKind.CSAT, Map.of("5", 40L, "1", 10L)),
                sample(MetricKind.CSAT, Map.of("5", 52L, "1", 28L)));

        assertEquals(0.068403 / 2, chance, 5e-7);
    }

    @Test
    void shouldCallALossADeclineOnlyInTheDirectionThatIsBad() {
        assertTrue(declined(MetricKind.NPS, THIRTY, SIX));
        assertFalse(declined(MetricKind.NPS, SIX, THIRTY));
        assertTrue(Decline.between(
                MetricKind.CHURN,
                Direction.DOWN,
                reading(Map.of("lost", 20L, "kept", 480L)),
                reading(Map.of("lost", 45L, "kept", 455L))));
    }

    @Test
    void shouldNotCallASmallLossADeclineHoweverCertain() {
        assertFalse(
                declined(MetricKind.CSAT, Map.of("5", 800_000L, "1", 200_000L), Map.of("5", 780_000L, "1", 220_000L)));
        assertTrue(
                declined(MetricKind.CSAT, Map.of("5", 800_000L, "1", 200_000L), Map.of("5", 760_000L, "1", 240_000L)));
    }

    @Test
    void shouldNotCallALossOfFewAnswersADecline() {
        assertFalse(declined(MetricKind.CSAT, Map.of("5", 29L), Map.of("1", 500L)));
        assertFalse(declined(MetricKind.CSAT, Map.of("5", 500L), Map.of("1", 29L)));
        assertTrue(declined(MetricKind.CSAT, Map.of("5", 30L), Map.of("1", 30L)));
    }

    @Test
    void shouldCompareMeansOfEaseAlsoWhereNobodyDisagrees() {
        assertTrue(declined(MetricKind.CES, Map.of("6", 40L), Map.of("5", 40L)));
        assertFalse(declined(MetricKind.CES, Map.of("6", 40L), Map.of("6", 40L)));
        assertTrue(declined(MetricKind.CES, Map.of("6", 40L, "7", 40L), Map.of("4", 40L, "5", 40L)));
        assertFalse(declined(MetricKind.CES, Map.of("6", 20L, "1", 20L), Map.of("5", 20L, "1", 20L)));
    }

    @Test
    void shouldShowNothingWithoutCounts() {
        assertFalse(Decline.between(
                MetricKind.NPS,
                Direction.UP,
                Reading.of(LocalDate.of(2026, 1, 1), 50),
                Reading.of(LocalDate.of(2026, 2, 1), -50)));
    }

    private static boolean declined(MetricKind kind, Map<String, Long> earlier, Map<String, Long> later) {
        return Decline.between(kind, Direction.UP, reading(earlier), reading(later));
    }

    private static Sample sample(MetricKind kind, Map<String, Long> counts) {
        return Sample.of(kind, reading(counts));
    }

    private static Reading reading(Map<String, Long> counts) {
        return Reading.of(LocalDate.of(2026, 1, 1), counts);
    }
}
