package org.cxmaturity.delivery;

import static org.cxmaturity.vision.InMemoryPrinciples.principle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.Edited;
import org.cxmaturity.platform.ListRef;
import org.cxmaturity.platform.Right;
import org.cxmaturity.programme.Doors;
import org.cxmaturity.programme.InMemoryLinks;
import org.cxmaturity.programme.LocalLocks;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Subject;
import org.cxmaturity.vision.InMemoryPrinciples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditDeliveriesTest {

    private static final ListRef BANK = ListRef.of("bank");
    private static final References KNOWN = new References(
            Set.of(Subject.principle("clarity"), Subject.stage(new StageRef("main", "buy"))), Set.of(), Set.of());

    private final Doors doors = Doors.openToTriage();
    private final InMemoryDeliveryLinks links = new InMemoryDeliveryLinks();
    private final InMemoryPrinciples principles = new InMemoryPrinciples();
    private final DeliverySight sight = new DeliverySight(new Backlog().open("PAY-7"));
    private final EditDeliveries edit = new EditDeliveries(
            doors.access(),
            new ListDeliveries(doors.access(), links, sight),
            new LinkWork(
                    doors.access(),
                    links,
                    sight,
                    programme -> KNOWN,
                    principles,
                    new InMemoryLinks(),
                    new LocalLocks()));

    @BeforeEach
    void writePrinciple() {
        principles.add(Doors.BANK, principle("clarity", "main/buy"));
    }

    @Test
    void shouldNameALinkByItsDatabaseId() {
        Map<String, Object> document = added();

        assertEquals("1", document.get("key"));
        assertEquals(1, document.get("version"));
        assertEquals(document, edit.get(BANK, "1"));
    }

    @Test
    void shouldSetTheStageByAPatch() {
        added();

        Edited edited = edit.merge(BANK, "1", () -> Map.of("version", 1, "stage", "main/buy"));

        assertEquals(
                "main/buy",
                assertInstanceOf(Edited.Done.class, edited).document().get("stage"));
    }

    @Test
    void shouldTakeTheStageAwayByAPatchWithNull() {
        added();
        edit.merge(BANK, "1", () -> Map.of("version", 1, "stage", "main/buy"));
        Map<String, Object> patch = new HashMap<>(Map.of("version", 2));
        patch.put("stage", null);

        Edited edited = edit.merge(BANK, "1", () -> patch);

        assertEquals(
                null, assertInstanceOf(Edited.Done.class, edited).document().get("stage"));
    }

    @Test
    void shouldGiveTheCurrentLinkToWhoIsLate() {
        added();
        edit.merge(BANK, "1", () -> Map.of("version", 1, "stage", "main/buy"));

        Edited late = edit.replace(BANK, "1", () -> Map.of("version", 1, "issue", "PAY-7", "principle", "clarity"));
        Edited lateRemoval = edit.remove(BANK, "1", OptionalInt.of(1));

        assertEquals(
                "main/buy", assertInstanceOf(Edited.Stale.class, late).current().get("stage"));
        assertInstanceOf(Edited.Stale.class, lateRemoval);
        assertEquals(1, links.all(Doors.BANK).size());
    }

    @Test
    void shouldAskForTheVersion() {
        added();

        Edited patched = edit.merge(BANK, "1", () -> Map.of("stage", "main/buy"));
        Edited put = edit.replace(BANK, "1", () -> Map.of("issue", "PAY-7", "principle", "clarity"));

        assertEquals(new Edited.Refused(List.of(Problem.malformed("version", "required"))), patched);
        assertEquals(new Edited.Refused(List.of(Problem.malformed("version", "required"))), put);
    }

    @Test
    void shouldRefuseUnknownFields() {
        Edited edited = edit.add(BANK, () -> Map.of("issue", "PAY-7", "principle", "clarity", "stages", "main/buy"));

        assertEquals(new Edited.Refused(List.of(Problem.malformed("stages", "unknown-field", "stages"))), edited);
    }

    @Test
    void shouldReadNoDocumentOfWhomMayNotTriage() {
        doors.let(Doors.PRODUCT, Right.VIEW);

        assertThrows(
                AccessRefused.class,
                () -> edit.add(BANK, () -> {
                    throw new AssertionError("read before the right was checked");
                }));
    }

    @Test
    void shouldRemoveALink() {
        added();

        Edited edited = edit.remove(BANK, "1", OptionalInt.empty());

        assertInstanceOf(Edited.Done.class, edited);
        assertEquals(List.of(), links.all(Doors.BANK));
    }

    private Map<String, Object> added() {
        Edited edited = edit.add(BANK, () -> Map.of("issue", "PAY-7", "principle", "clarity"));
        return assertInstanceOf(Edited.Done.class, edited).document();
    }
}
