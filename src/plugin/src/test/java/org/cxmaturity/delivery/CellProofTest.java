package org.cxmaturity.delivery;

import static org.cxmaturity.delivery.Work.DELIVERED_AT;
import static org.cxmaturity.delivery.Work.delivered;
import static org.cxmaturity.delivery.Work.deliveredAt;
import static org.cxmaturity.delivery.Work.issue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.cxmaturity.shared.StageRef;
import org.junit.jupiter.api.Test;

/** When a delivered cell is proven, and what keeps it from being so. */
class CellProofTest {

    private static final Instant AFTER = DELIVERED_AT.plus(Duration.ofDays(4));
    private static final StageRef STAGE = new StageRef("main", "onboarding");
    private static final Measurement GOOD = measured(82, 76, 87, 120);
    private static final Measurement BAD = measured(60, 52, 67, 120);

    private final Work work = new Work().add(1, delivered());

    @Test
    void shouldNotProveWithoutReading() {
        assertNote(CellNote.UNMEASURED, proof(Optional.empty(), OptionalDouble.of(75), GoodDirection.UP));
    }

    @Test
    void shouldNotProveWithoutTarget() {
        assertNote(CellNote.UNMEASURED, proof(Optional.of(GOOD), OptionalDouble.empty(), GoodDirection.UP));
    }

    @Test
    void shouldNotProveByBareScore() {
        Measurement bare =
                new Measurement(99, OptionalDouble.empty(), OptionalDouble.empty(), OptionalLong.empty(), AFTER);

        assertNote(CellNote.TOO_FEW_RESPONSES, up(bare));
    }

    @Test
    void shouldProveFromThirtyResponsesOn() {
        assertNote(CellNote.TOO_FEW_RESPONSES, up(measured(82, 76, 87, 29)));
        assertProven(up(measured(82, 76, 87, 30)));
    }

    @Test
    void shouldProveByBoundThatJustMeetsTheTarget() {
        assertProven(up(measured(82, 75, 87, 120)));
    }

    @Test
    void shouldNotProveWithoutInterval() {
        Measurement noInterval =
                new Measurement(82, OptionalDouble.empty(), OptionalDouble.empty(), OptionalLong.of(120), AFTER);

        assertNote(CellNote.TARGET_MET_BUT_NOT_CERTAIN, up(noInterval));
    }

    @Test
    void shouldTakeUpperBoundWhereDownIsGood() {
        assertProven(down(measured(0.03, 0.02, 0.05, 500)));
        assertNote(CellNote.TARGET_MET_BUT_NOT_CERTAIN, down(measured(0.04, 0.03, 0.06, 500)));
        assertNote(CellNote.DELIVERED_NOT_FELT, down(measured(0.06, 0.04, 0.08, 500)));
    }

    @Test
    void shouldNotProveByReadingThatStartsAtTheMomentOfDelivery() {
        Measurement same =
                new Measurement(82, OptionalDouble.of(76), OptionalDouble.of(87), OptionalLong.of(120), DELIVERED_AT);

        assertNote(CellNote.MEASURED_BEFORE_DELIVERY, up(same));
    }

    @Test
    void shouldCompareWithTheLastDelivery() {
        Work two = new Work()
                .add(1, delivered())
                .add(deliveredAt(issue(2, delivered()), Optional.of(AFTER.plusSeconds(1))));

        CellScore score = two.score(Weighting.COUNT, List.of(up(GOOD)), 1L, 2L);

        assertEquals(List.of(CellNote.MEASURED_BEFORE_DELIVERY), score.notes());
    }

    @Test
    void shouldNotProveWhenMomentOfDeliveryIsUnknown() {
        Work unknown = new Work().add(1, delivered()).add(deliveredAt(issue(2, delivered()), Optional.empty()));

        CellScore score = unknown.score(Weighting.COUNT, List.of(up(GOOD)), 1L, 2L);

        assertEquals(CellState.DELIVERED, score.state());
        assertEquals(List.of(CellNote.MEASURED_BEFORE_DELIVERY), score.notes());
    }

    @Test
    void shouldTakeProofBackAfterDecline() {
        assertNote(CellNote.DECLINED, declined(GOOD));
    }

    @Test
    void shouldNotSpeakOfDeclineWhereNothingWasProven() {
        assertNote(CellNote.DELIVERED_NOT_FELT, declined(BAD));
    }

    @Test
    void shouldListenToTheMetricBoundNearest() {
        ProofFacts ofCell = bound("a", MetricBinding.ofCell("clarity", STAGE), BAD);
        ProofFacts ofStage = bound("b", MetricBinding.ofStage(STAGE), GOOD);
        ProofFacts ofPrinciple = bound("c", MetricBinding.ofPrinciple("clarity"), GOOD);

        CellScore nearest = work.score(Weighting.COUNT, List.of(ofPrinciple, ofStage, ofCell), 1L);
        CellScore stage = work.score(
                Weighting.COUNT, List.of(bound("c", MetricBinding.ofPrinciple("clarity"), BAD), ofStage), 1L);

        assertEquals(List.of(CellNote.DELIVERED_NOT_FELT), nearest.notes());
        assertEquals(Optional.of(ofCell), nearest.metric());
        assertEquals(CellState.PROVEN, stage.state());
        assertEquals(Optional.of(ofStage), stage.metric());
    }

    @Test
    void shouldProveByAnyOfSeveralMetricsBoundEquallyNear() {
        ProofFacts bad = bound("a", MetricBinding.ofStage(STAGE), BAD);
        ProofFacts good = bound("b", MetricBinding.ofStage(STAGE), GOOD);

        CellScore score = work.score(Weighting.COUNT, List.of(bad, good), 1L);

        assertEquals(CellState.PROVEN, score.state());
        assertEquals(Optional.of(good), score.metric());
    }

    @Test
    void shouldNameTheMetricOfWorkThatIsNotDelivered() {
        ProofFacts metric = up(GOOD);

        CellScore score = new Work().add(1, Work.toDo()).score(Weighting.COUNT, List.of(metric), 1L);

        assertEquals(Optional.of(metric), score.metric());
    }

    private void assertProven(ProofFacts metric) {
        CellScore score = work.score(Weighting.COUNT, List.of(metric), 1L);

        assertEquals(CellState.PROVEN, score.state());
        assertEquals(List.of(), score.notes());
    }

    private void assertNote(CellNote expected, ProofFacts metric) {
        CellScore score = work.score(Weighting.COUNT, List.of(metric), 1L);

        assertEquals(CellState.DELIVERED, score.state());
        assertEquals(List.of(expected), score.notes());
    }

    private static Measurement measured(double value, double low, double high, long n) {
        return new Measurement(value, OptionalDouble.of(low), OptionalDouble.of(high), OptionalLong.of(n), AFTER);
    }

    private static ProofFacts up(Measurement reading) {
        return proof(Optional.of(reading), OptionalDouble.of(75), GoodDirection.UP);
    }

    private static ProofFacts down(Measurement reading) {
        return proof(Optional.of(reading), OptionalDouble.of(0.05), GoodDirection.DOWN);
    }

    private static ProofFacts proof(Optional<Measurement> reading, OptionalDouble target, GoodDirection good) {
        return new ProofFacts("csat", MetricBinding.ofStage(STAGE), target, good, reading, false);
    }

    private static ProofFacts declined(Measurement reading) {
        return new ProofFacts(
                "csat",
                MetricBinding.ofStage(STAGE),
                OptionalDouble.of(75),
                GoodDirection.UP,
                Optional.of(reading),
                true);
    }

    private static ProofFacts bound(String key, MetricBinding binding, Measurement reading) {
        return new ProofFacts(key, binding, OptionalDouble.of(75), GoodDirection.UP, Optional.of(reading), false);
    }
}
