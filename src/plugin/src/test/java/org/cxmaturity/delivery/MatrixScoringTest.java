package org.cxmaturity.delivery;

import static org.cxmaturity.delivery.Work.DELIVERED_AT;
import static org.cxmaturity.delivery.Work.delivered;
import static org.cxmaturity.delivery.Work.hidden;
import static org.cxmaturity.delivery.Work.issue;
import static org.cxmaturity.delivery.Work.started;
import static org.cxmaturity.delivery.Work.toDo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.cxmaturity.shared.StageRef;
import org.junit.jupiter.api.Test;

/** The matrix and all that adds up from its cells. */
class MatrixScoringTest {

    private static final StageRef BUY = new StageRef("main", "purchase");
    private static final StageRef START = new StageRef("main", "onboarding");
    private static final StageRef USE = new StageRef("main", "use");

    private final Work work = new Work();

    @Test
    void shouldCountLinkWithoutStageAtTheOnlyPromisedStage() {
        work.add(1, toDo());

        MatrixScore score = score(List.of(value("clarity", START)), List.of(link(1, "clarity")));

        assertEquals(CellState.PLANNED, state(score, "clarity", START));
        assertEquals(List.of(), score.stageNotSet());
    }

    @Test
    void shouldListLinkWithoutStageWhereTwoStagesArePromised() {
        work.add(1, toDo());

        MatrixScore score = score(List.of(value("clarity", START, USE)), List.of(link(1, "clarity")));

        assertEquals(CellState.NOT_PLANNED, state(score, "clarity", START));
        assertEquals(CellState.NOT_PLANNED, state(score, "clarity", USE));
        assertEquals(List.of(new StageNotSet(1, "CX-1", "clarity")), score.stageNotSet());
    }

    @Test
    void shouldListLinkWithoutStageWhereNoStageIsPromised() {
        work.add(1, toDo());

        MatrixScore score = score(List.of(value("clarity")), List.of(link(1, "clarity")));

        assertEquals(List.of(new StageNotSet(1, "CX-1", "clarity")), score.stageNotSet());
    }

    @Test
    void shouldCountStagesThatAreNotShownAmongThePromisedOnes() {
        work.add(1, toDo());
        StageRef elsewhere = new StageRef("partners", "contract");

        MatrixScore score = score(List.of(value("clarity", START, elsewhere)), List.of(link(1, "clarity")));

        assertEquals(1, score.stageNotSet().size());
        assertEquals(1, score.totals().promised());
    }

    @Test
    void shouldNotListHiddenIssueWithoutStage() {
        work.add(hidden(issue(1, toDo())));

        MatrixScore score = score(List.of(value("clarity")), List.of(link(1, "clarity")));

        assertEquals(List.of(), score.stageNotSet());
    }

    @Test
    void shouldListRepeatedLinkWithoutStageOnce() {
        work.add(1, toDo());

        MatrixScore score = score(List.of(value("clarity")), List.of(link(1, "clarity"), link(1, "clarity")));

        assertEquals(1, score.stageNotSet().size());
    }

    @Test
    void shouldShowWorkWhereNothingIsPromised() {
        work.add(1, toDo());

        MatrixScore score = score(List.of(value("clarity", START)), List.of(link(1, "clarity", USE)));

        assertEquals(CellState.NOT_PROMISED, state(score, "clarity", USE));
        assertEquals(0, score.totals().in(CellState.NOT_PROMISED));
        assertEquals(1, score.totals().promised());
    }

    @Test
    void shouldAddUpPrinciplesTotalsAndIndex() {
        work.add(1, delivered()).add(2, delivered()).add(3, started());
        List<LinkedIssue> links = List.of(link(1, "clarity", BUY), link(2, "clarity", START), link(3, "care", BUY));
        List<PrinciplePromise> principles = List.of(value("clarity", BUY, START, USE), value("care", BUY));

        MatrixScore score = new MatrixScoring(work.graph(), Weighting.COUNT)
                .score(new MatrixInput(List.of(BUY, START, USE), principles, links, List.of(provenAt(BUY))));

        assertEquals(
                List.of(new PrincipleRollUp("clarity", 3, 2, 1), new PrincipleRollUp("care", 1, 0, 0)),
                score.principles());
        assertEquals(
                Map.of(
                        CellState.NOT_PLANNED, 1,
                        CellState.PLANNED, 0,
                        CellState.IN_DELIVERY, 1,
                        CellState.DELIVERED, 1,
                        CellState.PROVEN, 1),
                score.totals().byState());
        assertEquals(OptionalDouble.of(0.5), score.deliveryIndex());
    }

    @Test
    void shouldHaveNoIndexWithoutPromise() {
        MatrixScore score = score(List.of(value("clarity")), List.of());

        assertEquals(OptionalDouble.empty(), score.deliveryIndex());
    }

    @Test
    void shouldListCellsByPrincipleThenStage() {
        MatrixScore score = score(List.of(value("b", BUY), value("a", BUY)), List.of());

        assertEquals(
                List.of(
                        new CellRef("b", BUY),
                        new CellRef("b", START),
                        new CellRef("b", USE),
                        new CellRef("a", BUY),
                        new CellRef("a", START),
                        new CellRef("a", USE)),
                score.cells().stream().map(MatrixCell::ref).toList());
    }

    @Test
    void shouldFindValueInDeliveryBeforeBasics() {
        work.add(1, started()).add(2, started());
        List<PrinciplePromise> principles =
                List.of(value("delight", BUY), basic("fair-price", BUY), basic("honesty", BUY, USE));

        MatrixScore score = score(principles, List.of(link(1, "delight", BUY), link(2, "fair-price", BUY)));

        assertEquals(
                List.of(new ValueBeforeBasics(new CellRef("delight", BUY), List.of("fair-price", "honesty"))),
                score.valueBeforeBasics());
    }

    @Test
    void shouldNotFindValueBeforeBasicsWhereBasicsAreDeliveredOrElsewhere() {
        work.add(1, started()).add(2, delivered());
        List<PrinciplePromise> principles =
                List.of(value("delight", BUY), basic("fair-price", BUY), basic("honesty", USE));

        MatrixScore score = score(principles, List.of(link(1, "delight", BUY), link(2, "fair-price", BUY)));

        assertEquals(List.of(), score.valueBeforeBasics());
    }

    @Test
    void shouldNotFindValueBeforeBasicsAsLongAsValueIsOnlyPlannedOrNotPromised() {
        work.add(1, toDo()).add(2, started());
        List<PrinciplePromise> principles = List.of(value("delight", BUY), value("ease"), basic("fair-price", BUY));

        MatrixScore score = score(principles, List.of(link(1, "delight", BUY), link(2, "ease", BUY)));

        assertEquals(List.of(), score.valueBeforeBasics());
    }

    @Test
    void shouldNotJudgeTheOrderOfPrinciplesWithoutLayer() {
        work.add(1, started());
        List<PrinciplePromise> principles =
                List.of(new PrinciplePromise("delight", LayerKind.UNSET, List.of(BUY)), basic("fair-price", BUY));

        MatrixScore score = score(principles, List.of(link(1, "delight", BUY)));

        assertEquals(List.of(), score.valueBeforeBasics());
    }

    private MatrixScore score(List<PrinciplePromise> principles, List<LinkedIssue> links) {
        return new MatrixScoring(work.graph(), Weighting.COUNT)
                .score(new MatrixInput(List.of(BUY, START, USE), principles, links, List.of()));
    }

    private static CellState state(MatrixScore score, String principle, StageRef stage) {
        return score.cells().stream()
                .filter(cell -> cell.ref().equals(new CellRef(principle, stage)))
                .findFirst()
                .orElseThrow()
                .score()
                .state();
    }

    private static PrinciplePromise value(String key, StageRef... promisedAt) {
        return new PrinciplePromise(key, LayerKind.VALUE, List.of(promisedAt));
    }

    private static PrinciplePromise basic(String key, StageRef... promisedAt) {
        return new PrinciplePromise(key, LayerKind.BASIC, List.of(promisedAt));
    }

    private static LinkedIssue link(long issue, String principle) {
        return new LinkedIssue(issue, principle, Optional.empty());
    }

    private static LinkedIssue link(long issue, String principle, StageRef stage) {
        return new LinkedIssue(issue, principle, Optional.of(stage));
    }

    private static ProofFacts provenAt(StageRef stage) {
        Measurement reading = new Measurement(
                82, OptionalDouble.of(76), OptionalDouble.of(87), OptionalLong.of(120), DELIVERED_AT.plusSeconds(1));
        return new ProofFacts(
                "csat",
                MetricBinding.ofStage(stage),
                OptionalDouble.of(75),
                GoodDirection.UP,
                Optional.of(reading),
                false);
    }
}
