package org.cxmaturity.painpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.cxmaturity.journey.Journey;
import org.cxmaturity.journey.Journeys;
import org.cxmaturity.painpoint.PainPointListing.Sort;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.Edited;
import org.cxmaturity.platform.ListRef;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.Transactions;
import org.cxmaturity.programme.Doors;
import org.cxmaturity.programme.IssueVeil;
import org.cxmaturity.programme.ListEditing;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.References;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditPainPointsTest {

    private static final ListRef BANK = ListRef.of("bank");

    private final Doors doors = Doors.openToTriage();
    private EditPainPoints edit;

    @BeforeEach
    void fill() {
        edit = new EditPainPoints(
                new ListEditing(
                        doors.access(),
                        id -> References.NONE,
                        (id, going) -> List.of(),
                        new AtOnce(),
                        new IssueVeil((user, keys) -> Set.copyOf(keys))),
                new InMemoryPainPoints(),
                InMemory.of(Journeys.class, (method, args) -> List.<Journey>of()));
        edit.add(BANK, () -> Map.of("key", "a", "title", "Zebra", "severity", 2, "capturedAt", "2026-01-01"));
        edit.add(BANK, () -> Map.of("key", "b", "title", "apple", "reach", 5));
        edit.add(BANK, () -> Map.of("key", "c", "title", "Mango", "severity", 5, "capturedAt", "2026-02-01"));
    }

    private static final class AtOnce implements Transactions {
        @Override
        public <T> T inOne(Supplier<T> work) {
            return work.get();
        }
    }

    private List<Object> keys(PainPointListing listing) {
        return edit.page(BANK, PageRequest.first(), listing).values().stream()
                .map(document -> document.get("key"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"SEVERITY, c a b", "CAPTURED, c a b", "REACH, b a c", "TITLE, b c a", "STATE, a b c", "PRIORITY, a b c"
    })
    void shouldSortWithTheUnknownLast(Sort sort, String order) {
        PainPointListing listing = new PainPointListing(PainPointQuery.any(), Optional.empty(), Optional.of(sort));

        assertEquals(List.of((Object[]) order.split(" ")), keys(listing));
    }

    @Test
    void shouldTellThePriorityOrWhatItLacks() {
        Map<String, Object> document = edit.get(BANK, "a");

        assertEquals(null, document.get("priority"));
        Map<?, ?> parts = assertInstanceOf(Map.class, document.get("priorityParts"));
        assertEquals("SEVERITY_REACH", parts.get("scheme"));
        assertEquals(
                List.of("needs-frequency", "needs-reach", "needs-programme-customers", "needs-stage"),
                parts.get("missing"));
    }

    @Test
    void shouldTakeBackWhatItGave() {
        Map<String, Object> document = edit.get(BANK, "a");

        Edited again = edit.replace(BANK, "a", () -> document);

        assertEquals(document, assertInstanceOf(Edited.Done.class, again).document());
    }

    @Test
    void shouldLetTriageChangeButNotThoseWhoOnlyLook() {
        assertInstanceOf(Edited.Done.class, edit.merge(BANK, "a", () -> Map.of("title", "New", "version", 1)));

        doors.let(Doors.PRODUCT, Right.VIEW);

        AccessRefused refused = assertThrows(
                AccessRefused.class, () -> edit.merge(BANK, "a", () -> Map.of("title", "X", "version", 2)));
        assertEquals(AccessRefused.Reason.FORBIDDEN, refused.reason());
    }
}
