package org.cxmaturity.delivery;

import static org.cxmaturity.delivery.Work.cancelled;
import static org.cxmaturity.delivery.Work.delivered;
import static org.cxmaturity.delivery.Work.issue;
import static org.cxmaturity.delivery.Work.toDo;
import static org.cxmaturity.delivery.Work.withPoints;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What an issue weighs: 1, or its story points. */
class CellWeightsTest {

    private final Work work = new Work();

    @Test
    void shouldWeighByCountWhenNothingIsEstimated() {
        work.add(1, delivered()).add(2, toDo());

        CellScore score = work.linkedByPoints(1L, 2L);

        assertEquals(OptionalDouble.of(0.5), score.progress());
        assertEquals(List.of(), score.notes());
    }

    @Test
    void shouldWeighByCountWhenAllPointsAreZero() {
        work.add(withPoints(issue(1, delivered()), 0))
                .add(withPoints(issue(2, toDo()), 0))
                .add(3, toDo());

        CellScore score = work.linkedByPoints(1L, 2L, 3L);

        assertEquals(1.0 / 3, score.progress().orElseThrow(), 1e-12);
        assertEquals(List.of(CellNote.ALL_ZERO_POINTS_COUNTED), score.notes());
    }

    @Test
    void shouldNotTakePointsOfCancelledWorkIntoTheMean() {
        work.add(withPoints(issue(1, delivered()), 2)).add(2, toDo()).add(withPoints(issue(3, cancelled()), 100));

        CellScore score = work.linkedByPoints(1L, 2L, 3L);

        assertEquals(OptionalDouble.of(0.5), score.progress());
        assertEquals(List.of(CellNote.UNESTIMATED_COUNTED_AT_MEAN), score.notes());
    }

    @Test
    void shouldNotCallDeliveredWhatStillHasOpenWorkOfZeroPoints() {
        work.add(withPoints(issue(1, delivered()), 5)).add(withPoints(issue(2, toDo()), 0));

        CellScore score = work.linkedByPoints(1L, 2L);

        assertEquals(CellState.IN_DELIVERY, score.state());
        assertEquals(OptionalDouble.of(1), score.progress());
    }

    @Test
    void shouldReadNegativePointsAsNotEstimated() {
        work.add(withPoints(issue(1, delivered()), 3)).add(withPoints(issue(2, toDo()), -8));

        CellScore score = work.linkedByPoints(1L, 2L);

        assertEquals(OptionalDouble.of(0.5), score.progress());
        assertEquals(List.of(CellNote.UNESTIMATED_COUNTED_AT_MEAN), score.notes());
    }
}
