package org.cxmaturity.delivery;

import static org.cxmaturity.painpoint.InMemoryPainPoints.painPoint;
import static org.cxmaturity.vision.InMemoryPrinciples.principle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.delivery.IssuePlace.Served;
import org.cxmaturity.painpoint.PainPoint;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.programme.Doors;
import org.cxmaturity.shared.StageRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShowIssuePlaceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:30:00Z"), ZoneOffset.UTC);
    private static final StageRef BUY = new StageRef("main", "buy");

    private final Doors doors = Doors.openToTriage();
    private final Shelves bank = new Shelves();
    private final Backlog backlog = new Backlog().open("PAY-1").started("PAY-2").open("WEB-9");
    private final ShowIssuePlace show =
            new ShowIssuePlace(doors.access(), bank.reading(), bank.traces(), backlog, CLOCK);

    @BeforeEach
    void promise() {
        bank.principles.add(Doors.BANK, principle("clarity", "main/buy", "main/use"));
        backlog.under("PAY-1", "PAY-2");
    }

    @Test
    void shouldTellWhatAnIssueDeliversThroughItsEpic() {
        link("PAY-1", Optional.of(BUY));

        Served served = only(show.of("PAY-2")).serves().get(0);

        assertEquals("clarity", served.principle().key());
        assertEquals("Stage buy", served.at().orElseThrow().stage().name());
        assertEquals(Optional.of("PAY-1"), served.via());
        assertEquals(CellState.IN_DELIVERY, served.cell().orElseThrow().score().state());
        assertTrue(show.isKnown("PAY-2"));
    }

    @Test
    void shouldSayThatAStageIsMissing() {
        link("PAY-1", Optional.empty());

        Served served = only(show.of("PAY-1")).serves().get(0);

        assertEquals(Optional.empty(), served.at());
        assertEquals(Optional.empty(), served.cell());
        assertEquals(Optional.empty(), served.via());
    }

    @Test
    void shouldNotTellWhatAHiddenEpicDelivers() {
        link("PAY-1", Optional.of(BUY));
        backlog.hide("PAY-1");

        assertEquals(List.of(), show.of("PAY-2"));
        assertFalse(show.isKnown("PAY-2"));
    }

    @Test
    void shouldTellOfThePainPointAndThePrincipleThatAnIssueStandsFor() {
        PainPoint raised = painPoint("pp-1");
        bank.painPoints.add(Doors.BANK, raised.with(raised.progress().raisedAs("WEB-9")));
        bank.principles.add(Doors.BANK, principle("speed", "main/use").raisedAs("WEB-9"));

        IssuePlace place = only(show.of("WEB-9"));

        assertEquals("pp-1", place.painPoints().get(0).key());
        assertEquals("speed", place.principles().get(0).principle().key());
        assertEquals(
                List.of(CellState.NOT_PLANNED),
                place.principles().get(0).cells().stream()
                        .map(cell -> cell.score().state())
                        .toList());
    }

    @Test
    void shouldNameThePlaceWithoutReadingAnyWork() {
        link("PAY-1", Optional.of(BUY));

        Served served = only(show.namesOf("PAY-2")).serves().get(0);

        assertEquals("Stage buy", served.at().orElseThrow().stage().name());
        assertEquals(Optional.empty(), served.cell());
    }

    @Test
    void shouldKnowNothingOfIssuesThatServeNothing() {
        assertEquals(List.of(), show.of("WEB-9"));
        assertFalse(show.isKnown("WEB-9"));
    }

    @Test
    void shouldLeaveOutProgrammesThatTheUserMayNotSee() {
        link("PAY-1", Optional.of(BUY));
        doors.let(Doors.PRODUCT);

        assertEquals(List.of(), show.of("PAY-1"));
        assertFalse(show.isKnown("PAY-1"));
    }

    @Test
    void shouldRefuseStrangersAndHiddenIssues() {
        backlog.hide("WEB-9");
        AccessRefused hidden = assertThrows(AccessRefused.class, () -> show.of("WEB-9"));
        doors.signOut();
        AccessRefused stranger = assertThrows(AccessRefused.class, () -> show.of("PAY-1"));

        assertEquals(Reason.UNKNOWN, hidden.reason());
        assertEquals(Reason.SIGN_IN, stranger.reason());
        assertFalse(show.isKnown("PAY-1"));
    }

    private void link(String issue, Optional<StageRef> stage) {
        bank.links.add(Doors.BANK, new DeliveryLink(issue, "clarity", stage));
    }

    private static IssuePlace only(List<IssuePlace> places) {
        assertEquals(1, places.size());
        return places.get(0);
    }
}
