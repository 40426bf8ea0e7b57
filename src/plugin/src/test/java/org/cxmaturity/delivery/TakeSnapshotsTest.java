package org.cxmaturity.delivery;

import static org.cxmaturity.vision.InMemoryPrinciples.principle;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.delivery.TakeSnapshots.Taken;
import org.cxmaturity.programme.Doors;
import org.cxmaturity.programme.Programme;
import org.cxmaturity.programme.ProgrammeSettings;
import org.cxmaturity.programme.Programmes;
import org.cxmaturity.programme.StoredProgramme;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeSnapshotsTest {

    private static final Instant LATE = Instant.parse("2026-03-31T23:30:00Z");
    private static final StageRef BUY = new StageRef("main", "buy");
    private static final long SHOP = 8;
    private static final long SPA = 9;

    private final Shelves shelves = new Shelves();
    private final Backlog backlog = new Backlog();
    private final InMemorySnapshots snapshots = new InMemorySnapshots();

    @BeforeEach
    void promise() {
        shelves.principles.add(Doors.BANK, principle("clarity", "main/buy", "main/use"));
        shelves.links.add(Doors.BANK, new DeliveryLink("PAY-1", "clarity", Optional.of(BUY)));
    }

    @Test
    void shouldCountWorkThatHardlyAnybodyMayBrowse() {
        backlog.done("PAY-1", "1").hide("PAY-1");

        Taken taken = take(LATE, Doors.BANK);

        Snapshot snapshot = snapshots.all(Doors.BANK).get(0);
        assertEquals(1, taken.kept());
        assertEquals(Map.of(), taken.failures());
        assertEquals(LocalDate.of(2026, 3, 31), snapshot.day());
        assertEquals(2, snapshot.totals().promised());
        assertEquals(1, snapshot.totals().in(CellState.DELIVERED));
        assertEquals(1, snapshot.totals().in(CellState.NOT_PLANNED));
        assertEquals(OptionalDouble.of(0.5), snapshot.totals().deliveryIndex());
    }

    @Test
    void shouldKeepTheLaterOneOfADay() {
        backlog.open("PAY-1");
        take(LATE, Doors.BANK);
        backlog.done("PAY-1", "1");

        take(LATE.plusSeconds(60), Doors.BANK);

        assertEquals(
                List.of(1),
                snapshots.all(Doors.BANK).stream()
                        .map(snapshot -> snapshot.totals().in(CellState.DELIVERED))
                        .toList());
    }

    @Test
    void shouldBeginANewDayAtMidnightInUtc() {
        take(LATE, Doors.BANK);

        take(LATE.plusSeconds(1800), Doors.BANK);

        assertEquals(
                List.of(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1)),
                snapshots.all(Doors.BANK).stream().map(Snapshot::day).toList());
    }

    @Test
    void shouldKeepADayWithoutPromises() {
        take(LATE, SHOP);

        assertEquals(OptionalDouble.empty(), snapshots.all(SHOP).get(0).totals().deliveryIndex());
    }

    @Test
    void shouldGoOnWithTheOthersWhenOneFailsOrIsGone() {
        snapshots.failingAt(Doors.BANK).without(SHOP);

        Taken taken = take(LATE, Doors.BANK, SHOP, SPA);

        assertEquals(1, taken.kept());
        assertEquals(Set.of("p7"), taken.failures().keySet());
        assertEquals(1, snapshots.all(SPA).size());
    }

    private Taken take(Instant now, Long... programmes) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        WholeProgrammeFigures figures = new WholeProgrammeFigures(shelves.reading(), backlog, clock);
        return new TakeSnapshots(holding(programmes), figures, snapshots, clock).ofAll();
    }

    /** Programmes with these ids and with keys made of them; refuses every other call. */
    private static Programmes holding(Long... ids) {
        List<StoredProgramme> all = Stream.of(ids)
                .map(id -> new Stored<>(
                        new Programme("p" + id, "Programme", "CX", "", "", ProgrammeSettings.usual()), 1, id))
                .map(stored -> new StoredProgramme(stored, 10_000))
                .toList();
        return (Programmes) Proxy.newProxyInstance(
                Programmes.class.getClassLoader(), new Class<?>[] {Programmes.class}, (proxy, method, args) -> {
                    if (!method.getName().equals("all")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return all;
                });
    }
}
