package org.cxmaturity.vision.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.platform.ao.Shelf;
import org.cxmaturity.platform.ao.TestDatabase;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.WriteResult;
import org.cxmaturity.vision.ElementOfValue;
import org.cxmaturity.vision.InMemoryPrinciples;
import org.cxmaturity.vision.InternalPerspective;
import org.cxmaturity.vision.TargetGroup;
import org.cxmaturity.vision.Vision;
import org.cxmaturity.vision.VisionStatus;
import org.cxmaturity.vision.VisionTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AoVisionsTest {

    private static Vision vision(int number, String sentence) {
        return new Vision(
                number,
                VisionStatus.DRAFT,
                sentence,
                Optional.of(LocalDate.of(2027, 12, 31)),
                new InternalPerspective("strong", "weak", "known"),
                List.of(new TargetGroup(
                        "families", "Families", "who", true, List.of(ElementOfValue.SAVES_TIME), "shown", "different")),
                List.of(
                        InMemoryPrinciples.principle("clarity", "main/buy"),
                        InMemoryPrinciples.principle("speed", "main/use", "main/buy")),
                List.of(
                        new VisionTest(
                                Optional.of(LocalDate.of(2026, 2, 1)),
                                Optional.of(VisionTest.Audience.CUSTOMERS),
                                Optional.of(12L),
                                "much",
                                Optional.of(VisionTest.Decision.KEEP)),
                        new VisionTest(Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty())));
    }

    private static AoVisions visions(Shelf shelf) {
        return new AoVisions(shelf.activeObjects(), shelf.programmes());
    }

    @ParameterizedTest
    @EnumSource
    void shouldBeginEmptyAtVersionZero(TestDatabase database) {
        Shelf shelf = new Shelf(database);

        assertEquals(new Stored<>(Vision.empty(), 0, 0), visions(shelf).current(shelf.bank()));
        assertEquals(List.of(), visions(shelf).history(shelf.bank()));
    }

    @ParameterizedTest
    @EnumSource
    void shouldKeepTheWholeVision(TestDatabase database) {
        Shelf shelf = new Shelf(database);

        visions(shelf).replace(shelf.bank(), vision(3, "Nobody waits."), 0);

        assertEquals(
                vision(3, "Nobody waits."), visions(shelf).current(shelf.bank()).value());
        assertEquals(1, visions(shelf).current(shelf.bank()).version());
        assertEquals(Vision.empty(), visions(shelf).current(shelf.shop()).value());
    }

    @ParameterizedTest
    @EnumSource
    void shouldCountOneChangePerWrite(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        AoVisions visions = visions(shelf);
        visions.replace(shelf.bank(), vision(1, "Nobody waits."), 0);

        visions.replace(shelf.bank(), vision(1, "Nobody has to wait."), 1);
        visions.replace(shelf.bank(), vision(1, "Nobody has to wait."), 2);
        assertEquals(2, visions.current(shelf.bank()).version());

        Vision fewer = new Vision(
                1,
                VisionStatus.DRAFT,
                "Nobody has to wait.",
                vision(1, "").horizon(),
                vision(1, "").internal(),
                List.of(),
                vision(1, "").principles().subList(1, 2),
                vision(1, "").tests());
        visions.replace(shelf.bank(), fewer, 2);

        assertEquals(new Stored<>(fewer, 3, visions.current(shelf.bank()).id()), visions.current(shelf.bank()));
    }

    @ParameterizedTest
    @EnumSource
    void shouldOverwriteNoPrincipleUnseen(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        AoVisions visions = visions(shelf);
        AoPrinciples principles = new AoPrinciples(shelf.activeObjects(), shelf.programmes());
        visions.replace(shelf.bank(), vision(1, "Nobody waits."), 0);

        principles.add(shelf.bank(), InMemoryPrinciples.principle("care"));
        WriteResult<Vision> late = visions.replace(shelf.bank(), vision(1, "Nobody waits long."), 1);

        assertInstanceOf(WriteResult.Stale.class, late);
        assertEquals(3, principles.all(shelf.bank()).size());
    }

    @ParameterizedTest
    @EnumSource
    void shouldKeepEarlierVersionsAndRemoveAll(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        AoVisions visions = visions(shelf);
        visions.replace(shelf.bank(), vision(3, "Nobody waits."), 0);

        visions.replaceHistory(shelf.bank(), List.of(vision(1, "We hurry."), vision(2, "We are fast.")));
        assertEquals(List.of(vision(1, "We hurry."), vision(2, "We are fast.")), visions.history(shelf.bank()));

        visions.removeAll(shelf.bank());
        assertEquals(new Stored<>(Vision.empty(), 0, 0), visions.current(shelf.bank()));
        assertEquals(List.of(), visions.history(shelf.bank()));
    }
}
