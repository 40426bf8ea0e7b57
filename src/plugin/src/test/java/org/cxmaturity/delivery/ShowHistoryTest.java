package org.cxmaturity.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.Right;
import org.cxmaturity.programme.Doors;
import org.cxmaturity.programme.ProgrammeSettings;
import org.cxmaturity.programme.RaisingRules;
import org.cxmaturity.programme.WorkRules;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShowHistoryTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 30);

    private final Doors doors = Doors.openToTriage();
    private final InMemorySnapshots snapshots = new InMemorySnapshots();
    private final ShowHistory show = new ShowHistory(doors.access(), snapshots);

    @BeforeEach
    void keep() {
        snapshots.keep(Doors.BANK, snapshot(0, 1, 3));
        snapshots.keep(Doors.BANK, snapshot(1, 2, 2));
        snapshots.keep(Doors.BANK, snapshot(2, 0, 0));
    }

    @Test
    void shouldShowManagersTheDaysTheyAskFor() {
        doors.let(Doors.PRODUCT, Right.VIEW, Right.MANAGE);

        Page<Snapshot> page = show.page(
                "bank",
                new DaySpan(Optional.of(FIRST.plusDays(1)), Optional.of(FIRST.plusDays(1))),
                PageRequest.first());

        assertEquals(List.of(snapshot(1, 2, 2)), page.values());
        assertEquals(1, page.total());
    }

    @Test
    void shouldKeepHiddenWorkFromThoseWhoOnlyView() {
        AccessRefused refused = assertThrows(AccessRefused.class, this::all);

        assertEquals(Reason.FORBIDDEN, refused.reason());
    }

    @Test
    void shouldShowEverybodyWhoMayViewOnceWholeProgrammeFiguresAreOn() {
        wholeProgrammeFigures();
        doors.let(Doors.PRODUCT, Right.VIEW);

        assertEquals(3, all().total());
    }

    @Test
    void shouldShowNothingToWhomMayNotViewTheProgramme() {
        wholeProgrammeFigures();
        doors.let(Doors.PRODUCT);
        AccessRefused outsider = assertThrows(AccessRefused.class, this::all);
        doors.signOut();
        AccessRefused anonymous = assertThrows(AccessRefused.class, this::all);

        assertEquals(Reason.UNKNOWN, outsider.reason());
        assertEquals(Reason.SIGN_IN, anonymous.reason());
    }

    @Test
    void shouldWriteCountsPerStateAndTheIndexOfTheDay() {
        Map<String, Object> row = SnapshotDocument.write(snapshot(0, 1, 3));

        assertEquals(
                List.of(
                        "date",
                        "promised",
                        "NOT_PLANNED",
                        "PLANNED",
                        "IN_DELIVERY",
                        "DELIVERED",
                        "PROVEN",
                        "deliveryIndex"),
                List.copyOf(row.keySet()));
        assertEquals("2026-03-30", row.get("date"));
        assertEquals(4, row.get("promised"));
        assertEquals(1, row.get("PLANNED"));
        assertEquals(3, row.get("PROVEN"));
        assertEquals(0.75, row.get("deliveryIndex"));
    }

    @Test
    void shouldWriteNoIndexWhereNothingWasPromised() {
        Map<String, Object> row = SnapshotDocument.write(snapshot(2, 0, 0));

        assertEquals(null, row.get("deliveryIndex"));
    }

    private Page<Snapshot> all() {
        return show.page("bank", DaySpan.always(), PageRequest.first());
    }

    private static Snapshot snapshot(int day, int planned, int proven) {
        Map<CellState, Integer> cells = new EnumMap<>(CellState.class);
        cells.put(CellState.NOT_PLANNED, 0);
        cells.put(CellState.PLANNED, planned);
        cells.put(CellState.IN_DELIVERY, 0);
        cells.put(CellState.DELIVERED, 0);
        cells.put(CellState.PROVEN, proven);
        return new Snapshot(FIRST.plusDays(day), new MatrixTotals(cells));
    }

    private void wholeProgrammeFigures() {
        doors.settings(new ProgrammeSettings(
                WorkRules.usual(),
                RaisingRules.usual(),
                ProgrammeSettings.PriorityScheme.SEVERITY_REACH,
                ProgrammeSettings.ElementLists.BOTH,
                Optional.empty(),
                true));
    }
}
