package org.cxmaturity.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;
import org.junit.jupiter.api.Test;

/** What every keeper of snapshots does, in memory as in a database. */
public abstract class SnapshotsContract {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 30);
    private static final PageRequest ALL = new PageRequest(0, PageRequest.MOST);

    /**
     * An empty keeper.
     *
     * @param programme a programme that is there
     * @param other another one
     * @param gone no programme
     */
    public record Fixture(Snapshots snapshots, long programme, long other, long gone) {}

    protected abstract Fixture fixture();

    @Test
    void shouldGiveBackWhatWasKept() {
        Fixture fixture = fixture();

        boolean kept = fixture.snapshots().keep(fixture.programme(), snapshot(0, 7));

        assertTrue(kept);
        assertEquals(List.of(snapshot(0, 7)), all(fixture));
        assertEquals(List.of(), allOf(fixture, fixture.other()));
    }

    @Test
    void shouldReplaceTheSnapshotOfTheSameDay() {
        Fixture fixture = fixture();
        fixture.snapshots().keep(fixture.programme(), snapshot(0, 7));
        fixture.snapshots().keep(fixture.other(), snapshot(0, 3));

        fixture.snapshots().keep(fixture.programme(), snapshot(0, 9));

        assertEquals(List.of(snapshot(0, 9)), all(fixture));
        assertEquals(List.of(snapshot(0, 3)), allOf(fixture, fixture.other()));
    }

    @Test
    void shouldGiveTheDaysFromOneToAnotherOldestFirst() {
        Fixture fixture = fixture();
        List.of(3, 0, 2, 1).forEach(day -> fixture.snapshots().keep(fixture.programme(), snapshot(day, day)));

        assertEquals(List.of(snapshot(1, 1), snapshot(2, 2)), within(fixture, Optional.of(1), Optional.of(2)));
        assertEquals(List.of(snapshot(0, 0), snapshot(1, 1)), within(fixture, Optional.empty(), Optional.of(1)));
        assertEquals(List.of(snapshot(2, 2), snapshot(3, 3)), within(fixture, Optional.of(2), Optional.empty()));
    }

    @Test
    void shouldGiveAPageAndSayHowManyThereAre() {
        Fixture fixture = fixture();
        List.of(0, 1, 2, 3, 4).forEach(day -> fixture.snapshots().keep(fixture.programme(), snapshot(day, day)));
        PageRequest request = new PageRequest(1, 2);

        Page<Snapshot> page = fixture.snapshots().between(fixture.programme(), DaySpan.always(), request);
        Page<Snapshot> beyond =
                fixture.snapshots().between(fixture.programme(), DaySpan.always(), new PageRequest(9, 2));

        assertEquals(new Page<>(request, 5, List.of(snapshot(1, 1), snapshot(2, 2))), page);
        assertEquals(List.of(), beyond.values());
        assertEquals(5, beyond.total());
    }

    @Test
    void shouldKeepNothingOfAProgrammeThatIsGone() {
        Fixture fixture = fixture();

        boolean kept = fixture.snapshots().keep(fixture.gone(), snapshot(0, 7));

        assertFalse(kept);
        assertEquals(List.of(), allOf(fixture, fixture.gone()));
    }

    @Test
    void shouldRemoveAllOfOneProgramme() {
        Fixture fixture = fixture();
        fixture.snapshots().keep(fixture.programme(), snapshot(0, 7));
        fixture.snapshots().keep(fixture.programme(), snapshot(1, 8));
        fixture.snapshots().keep(fixture.other(), snapshot(0, 3));

        int removed = fixture.snapshots().removeAll(fixture.programme());

        assertEquals(2, removed);
        assertEquals(List.of(), all(fixture));
        assertEquals(List.of(snapshot(0, 3)), allOf(fixture, fixture.other()));
    }

    /** That many days after the first, with as many proven cells and other numbers in the other states. */
    private static Snapshot snapshot(int day, int proven) {
        Map<CellState, Integer> cells = new EnumMap<>(CellState.class);
        cells.put(CellState.NOT_PLANNED, 11);
        cells.put(CellState.PLANNED, 12);
        cells.put(CellState.IN_DELIVERY, 13);
        cells.put(CellState.DELIVERED, 14);
        cells.put(CellState.PROVEN, proven);
        return new Snapshot(FIRST.plusDays(day), new MatrixTotals(cells));
    }

    private static List<Snapshot> within(Fixture fixture, Optional<Integer> from, Optional<Integer> to) {
        DaySpan days = new DaySpan(from.map(FIRST::plusDays), to.map(FIRST::plusDays));
        return fixture.snapshots().between(fixture.programme(), days, ALL).values();
    }

    private static List<Snapshot> all(Fixture fixture) {
        return allOf(fixture, fixture.programme());
    }

    private static List<Snapshot> allOf(Fixture fixture, long programme) {
        return fixture.snapshots().between(programme, DaySpan.always(), ALL).values();
    }
}
