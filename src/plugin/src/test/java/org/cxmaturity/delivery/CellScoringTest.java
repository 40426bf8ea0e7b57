package org.cxmaturity.delivery;

import static org.cxmaturity.delivery.Work.asSubTask;
import static org.cxmaturity.delivery.Work.cancelled;
import static org.cxmaturity.delivery.Work.delivered;
import static org.cxmaturity.delivery.Work.hidden;
import static org.cxmaturity.delivery.Work.issue;
import static org.cxmaturity.delivery.Work.started;
import static org.cxmaturity.delivery.Work.toDo;
import static org.cxmaturity.delivery.Work.unmapped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The rules of work that the worked examples leave open. */
class CellScoringTest {

    private final Work work = new Work();

    @Test
    void shouldReadUndefinedStatusAsToDo() {
        work.add(1, new WorkStatus(StatusCategory.UNDEFINED, ResolutionOutcome.NONE));

        CellScore score = work.linked(1L);

        assertEquals(CellState.PLANNED, score.state());
        assertEquals(new WorkCounts(1, 0, 0, 0, 0), score.work());
    }

    @Test
    void shouldCountTotalWithAndCountableWithoutCancelledWork() {
        work.add(1, toDo()).add(2, toDo()).add(3, started()).add(4, delivered()).add(5, cancelled());

        WorkCounts counts = work.linked(1L, 2L, 3L, 4L, 5L).work();

        assertEquals(5, counts.total());
        assertEquals(4, counts.countable());
        assertEquals(new WorkCounts(2, 1, 1, 1, 0), counts);
    }

    @Test
    void shouldNotCountSubTaskThatIsLinkedItself() {
        work.addSubTask(1, delivered());

        CellScore score = work.linked(1L);

        assertEquals(CellState.NOT_PLANNED, score.state());
        assertEquals(List.of(CellNote.NO_LINKED_WORK), score.notes());
    }

    @Test
    void shouldNotTakeCancelledSubTaskForStart() {
        work.add(1, toDo()).addSubTask(2, cancelled()).under(1, 2);

        CellScore score = work.linked(1L);

        assertEquals(CellState.PLANNED, score.state());
        assertEquals(List.of(), score.notes());
    }

    @Test
    void shouldNoteOpenSubTasksOfUnmappedIssue() {
        work.add(1, unmapped()).addSubTask(2, started()).under(1, 2);

        CellScore score = work.linked(1L);

        assertEquals(List.of(CellNote.UNMAPPED_RESOLUTION, CellNote.OPEN_SUB_TASKS), score.notes());
    }

    @Test
    void shouldNotReadHiddenSubTask() {
        work.add(1, toDo()).add(hidden(asSubTask(issue(2, started())))).under(1, 2);

        CellScore score = work.linked(1L);

        assertEquals(CellState.PLANNED, score.state());
        assertEquals(List.of(), score.notes());
    }

    @Test
    void shouldNotReachWorkThroughHiddenContainer() {
        work.add(hidden(issue(1, toDo()))).add(2, delivered()).under(1, 2);

        CellScore score = work.linked(1L);

        assertEquals(CellState.NOT_PLANNED, score.state());
        assertEquals(List.of(CellNote.NO_LINKED_WORK), score.notes());
        assertEquals(0, score.work().total());
    }

    @Test
    void shouldCountContainerItselfWhenOnlyCancelledWorkIsUnderIt() {
        work.add(1, started()).add(2, cancelled()).under(1, 2);

        CellScore score = work.linked(1L);

        assertEquals(CellState.IN_DELIVERY, score.state());
        assertEquals(new WorkCounts(0, 1, 0, 1, 0), score.work());
        assertEquals(List.of(), score.notes());
    }

    @Test
    void shouldCountContainerItselfWhenOnlyHiddenWorkIsUnderIt() {
        work.add(1, started()).add(hidden(issue(2, toDo()))).under(1, 2);

        CellScore score = work.linked(1L);

        assertEquals(new WorkCounts(0, 1, 0, 0, 0), score.work());
    }

    @Test
    void shouldCancelWholeBranchOfCancelledContainerInsideAnother() {
        work.add(1, started()).add(2, cancelled()).add(3, delivered()).add(4, delivered());
        work.under(1, 2, 4).under(2, 3);

        CellScore score = work.linked(1L);

        assertEquals(new WorkCounts(0, 0, 1, 1, 0), score.work());
        assertEquals(
                List.of(CellNote.CANCELLED_PARENT_BRANCH_IGNORED, CellNote.PARENT_STILL_OPEN, CellNote.UNMEASURED),
                score.notes());
    }

    @Test
    void shouldCountWorkOfCancelledContainerThatIsAlsoLinkedItself() {
        work.add(1, cancelled()).add(2, started()).under(1, 2);

        CellScore score = work.linked(1L, 2L);

        assertEquals(new WorkCounts(0, 1, 0, 1, 0), score.work());
        assertEquals(CellState.IN_DELIVERY, score.state());
    }

    @Test
    void shouldTakeClosedContainerOverUntouchedWorkForBegun() {
        work.add(1, delivered()).add(2, toDo()).add(3, toDo()).under(1, 2, 3);

        CellScore score = work.linked(1L);

        assertEquals(CellState.IN_DELIVERY, score.state());
        assertEquals(OptionalDouble.of(0), score.progress());
        assertEquals(List.of(CellNote.CLOSED_PARENT_OPEN_WORK), score.notes());
    }

    @Test
    void shouldNotNoteClosedContainerOverDoneWorkOfUnmappedResolution() {
        work.add(1, delivered()).add(2, unmapped()).under(1, 2);

        CellScore score = work.linked(1L);

        assertEquals(CellState.IN_DELIVERY, score.state());
        assertEquals(List.of(CellNote.UNMAPPED_RESOLUTION), score.notes());
    }

    @Test
    void shouldPlanWorkOfContainerInProgressAsLongAsNoneHasMoved() {
        work.add(1, started()).add(2, toDo()).under(1, 2);

        CellScore score = work.linked(1L);

        assertEquals(CellState.PLANNED, score.state());
        assertEquals(List.of(), score.notes());
    }

    @Test
    void shouldNoteToDoContainerOverStartedWork() {
        work.add(1, toDo()).add(2, started()).add(3, toDo()).under(1, 2, 3);

        CellScore score = work.linked(1L);

        assertEquals(List.of(CellNote.PARENT_NOT_MOVED), score.notes());
    }

    @Test
    void shouldNoteToDoContainerOverAllDeliveredWorkAsStillOpenOnly() {
        work.add(1, toDo()).add(2, delivered()).under(1, 2);

        CellScore score = work.linked(1L);

        assertEquals(List.of(CellNote.PARENT_STILL_OPEN, CellNote.UNMEASURED), score.notes());
    }

    @Test
    void shouldJudgeEachContainerForItself() {
        work.add(1, started()).add(2, toDo()).add(3, delivered()).add(4, toDo());
        work.under(1, 2, 4).under(2, 3);

        CellScore score = work.linked(1L);

        assertEquals(CellState.IN_DELIVERY, score.state());
        assertEquals(List.of(CellNote.PARENT_STILL_OPEN), score.notes());
    }

    @Test
    void shouldReplaceContainerThatItsOwnChildContains() {
        work.add(1, started()).add(2, delivered()).under(1, 2).under(2, 1);

        CellScore score = work.linked(1L);

        assertEquals(new WorkCounts(0, 0, 1, 0, 0), score.work());
        assertEquals(CellState.DELIVERED, score.state());
    }

    @Test
    void shouldCountBothOfTwoLinkedIssuesThatContainEachOther() {
        work.add(1, started()).add(2, delivered()).under(1, 2).under(2, 1);

        CellScore score = work.linked(2L, 1L);

        assertEquals(new WorkCounts(0, 1, 1, 0, 0), score.work());
    }

    @Test
    void shouldCountIssueThatContainsItself() {
        work.add(1, started()).under(1, 1);

        assertEquals(new WorkCounts(0, 1, 0, 0, 0), work.linked(1L).work());
    }

    @Test
    void shouldFollowLongChainsInReasonableTime() {
        int length = 50_000;
        LongStream.rangeClosed(1, length).forEach(id -> work.add(id, toDo()));
        LongStream.range(1, length).forEach(id -> work.under(id, id + 1));
        work.under(length, 1);

        CellScore score = Assertions.assertTimeout(Duration.ofSeconds(30), () -> work.linked(1L));

        assertEquals(1, score.work().total());
    }

    @Test
    void shouldRefuseContradictingFactsOfOneIssue() {
        work.add(1, toDo()).add(1, delivered());

        assertThrows(IllegalArgumentException.class, work::graph);
    }

    @Test
    void shouldCountWorkThatIsNotPromisedWithoutJudgingIt() {
        work.add(1, unmapped()).add(2, delivered());

        CellScore score =
                new CellScoring(work.graph(), Weighting.COUNT).score(new CellInput(false, List.of(1L, 2L), List.of()));

        assertEquals(CellState.NOT_PROMISED, score.state());
        assertEquals(OptionalDouble.empty(), score.progress());
        assertEquals(2, score.work().total());
        assertEquals(List.of(CellNote.WORK_WITHOUT_PROMISE), score.notes());
    }

    @Test
    void shouldSayNothingOfHiddenWorkThatIsNotPromised() {
        work.add(hidden(issue(1, started())));

        CellScore score =
                new CellScoring(work.graph(), Weighting.COUNT).score(new CellInput(false, List.of(1L), List.of()));

        assertEquals(List.of(), score.notes());
    }
}
