package org.cxmaturity.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.Edited;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.Transactions;
import org.cxmaturity.programme.Doors;
import org.cxmaturity.programme.IssueVeil;
import org.cxmaturity.programme.ListEditing;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.WriteResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditVisionTest {

    private static final String BANK = "bank";

    private final Doors doors = new Doors();
    private final Kept visions = new Kept();
    private Set<String> seen = Set.of("CX-1");
    private EditVision edit;

    @BeforeEach
    void open() {
        edit = new EditVision(
                new ListEditing(
                        doors.access(),
                        id -> References.NONE,
                        (id, going) -> List.of(),
                        new AtOnce(),
                        new IssueVeil((user, keys) -> seen)),
                visions);
        doors.let(Doors.PRODUCT, Right.values());
        doors.signIn(Doors.PRODUCT);
    }

    private static final class AtOnce implements Transactions {
        @Override
        public <T> T inOne(Supplier<T> work) {
            return work.get();
        }
    }

    /** One vision in memory. */
    private static final class Kept implements Visions {
        private Stored<Vision> current = new Stored<>(Vision.empty(), 0, 0);
        private List<Vision> history = new ArrayList<>();

        @Override
        public Stored<Vision> current(long programme) {
            return current;
        }

        @Override
        public List<Vision> history(long programme) {
            return history;
        }

        @Override
        public WriteResult<Vision> replace(long programme, Vision vision, int expectedVersion) {
            if (expectedVersion != current.version()) {
                return new WriteResult.Stale<>(current);
            }
            current = new Stored<>(vision, expectedVersion + 1, 1);
            return new WriteResult.Done<>(current);
        }

        @Override
        public void replaceHistory(long programme, List<Vision> earlier) {
            history = earlier;
        }

        @Override
        public void removeAll(long programme) {
            throw new UnsupportedOperationException("removeAll");
        }
    }

    private static Map<String, Object> done(Edited edited) {
        return assertInstanceOf(Edited.Done.class, edited, () -> edited.toString())
                .document();
    }

    private static Object issueOf(Map<String, Object> vision) {
        return ((Map<?, ?>) ((List<?>) vision.get("principles")).get(0)).get("issue");
    }

    @Test
    void shouldBeginEmptyAndBeWrittenFromVersionZeroOn() {
        assertEquals(0, edit.get(BANK).get("version"));

        Map<String, Object> written = done(edit.merge(BANK, () -> Map.of("sentence", "Nobody waits.", "version", 0)));

        assertEquals(1, written.get("version"));
        assertEquals("Nobody waits.", edit.get(BANK).get("sentence"));
    }

    @Test
    void shouldShowIssuesOnlyToWhomMayKnowOfThemAndLoseNone() {
        Map<String, Object> principle = Map.of("key", "clarity", "name", "Clarity", "issue", "CX-1");
        done(edit.merge(BANK, () -> Map.of("principles", List.of(principle), "version", 0)));
        assertEquals("CX-1", issueOf(edit.get(BANK)));

        seen = Set.of();
        Map<String, Object> veiled = new LinkedHashMap<>(edit.get(BANK));
        assertEquals(null, issueOf(veiled));
        veiled.put("strengths", "new");
        done(edit.replace(BANK, () -> veiled));

        seen = Set.of("CX-1");
        assertEquals("CX-1", issueOf(edit.get(BANK)));
        assertEquals("new", edit.get(BANK).get("strengths"));
    }

    @Test
    void shouldRefuseTwoSentencesAndAStaleVersion() {
        Edited twice = edit.merge(BANK, () -> Map.of("sentence", "One. Two.", "version", 0));
        done(edit.merge(BANK, () -> Map.of("sentence", "One.", "version", 0)));
        Edited late = edit.merge(BANK, () -> Map.of("sentence", "Other.", "version", 0));

        assertEquals(
                List.of("not-one-sentence"),
                assertInstanceOf(Edited.Refused.class, twice).problems().stream()
                        .map(Problem::code)
                        .toList());
        assertEquals(
                "One.", assertInstanceOf(Edited.Stale.class, late).current().get("sentence"));
    }

    @Test
    void shouldKeepTheVersionThatIsRevised() {
        done(edit.merge(BANK, () -> Map.of("sentence", "One.", "version", 0)));

        Map<String, Object> next = done(edit.revise(BANK, () -> Map.of("version", 1)));
        done(edit.merge(BANK, () -> Map.of("sentence", "Another.", "version", 2)));

        assertEquals(2L, next.get("number"));
        assertEquals("One.", edit.version(BANK, "1").get("sentence"));
        assertEquals("Another.", edit.version(BANK, "2").get("sentence"));
        assertEquals(1, edit.versions(BANK, PageRequest.first()).total());
        assertThrows(AccessRefused.class, () -> edit.version(BANK, "3"));
    }

    @Test
    void shouldLetOnlyThoseWriteWhoMayManage() {
        doors.let(Doors.PRODUCT, Right.VIEW, Right.TRIAGE);

        AccessRefused refused = assertThrows(
                AccessRefused.class, () -> edit.merge(BANK, () -> Map.of("sentence", "One.", "version", 0)));

        assertEquals(AccessRefused.Reason.FORBIDDEN, refused.reason());
        assertEquals(0, edit.get(BANK).get("version"));
    }
}
