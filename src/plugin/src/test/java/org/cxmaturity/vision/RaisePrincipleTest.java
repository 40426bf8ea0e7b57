package org.cxmaturity.vision;

import static org.cxmaturity.vision.InMemoryPrinciples.principle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.Texts;
import org.cxmaturity.platform.Transactions;
import org.cxmaturity.programme.Doors;
import org.cxmaturity.programme.InMemoryClaims;
import org.cxmaturity.programme.InMemoryTracker;
import org.cxmaturity.programme.LocalLocks;
import org.cxmaturity.programme.RaisedItem;
import org.cxmaturity.programme.RaisedItem.Outcome;
import org.cxmaturity.programme.Raising;
import org.cxmaturity.programme.RandomTokens;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RaisePrincipleTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

    private final Doors doors = Doors.openToTriage();
    private final InMemoryPrinciples principles = new InMemoryPrinciples();
    private final InMemoryTracker tracker = new InMemoryTracker(CLOCK);
    private final List<Object> told = new ArrayList<>();
    private boolean hidden;
    private final RaisePrinciple raisePrinciple = new RaisePrinciple(
            doors.access(),
            principles,
            tracker,
            (user, keys) -> hidden ? Set.of() : Set.copyOf(keys),
            new Raising(tracker, new InMemoryClaims(), new LocalLocks(), new Direct(), CLOCK, new RandomTokens()),
            told::add,
            new Bare());
    private final FollowPrincipleIssue follow = new FollowPrincipleIssue(principles);

    @BeforeEach
    void write() {
        principles.add(Doors.BANK, principle("clarity", "main/buy"));
    }

    @Test
    void shouldMakeOneIssueAndSaySo() {
        RaisedItem first = raise().orThrow();
        RaisedItem second = raise().orThrow();

        assertEquals(Outcome.RAISED, first.outcome());
        assertEquals(Outcome.ALREADY_RAISED, second.outcome());
        assertEquals(Optional.of("CX-1"), second.issue());
        assertEquals(Optional.of("CX-1"), issue());
        assertEquals("Principle clarity", tracker.made().get(0).draft().summary());
        assertEquals(new PrincipleRaised(Doors.BANK, "clarity", "CX-1", Doors.PRODUCT), told.get(0));
    }

    @Test
    void shouldNotNameAnEarlierIssueToWhomMayNotBrowseIt() {
        raise();
        hidden = true;

        RaisedItem item = raise().orThrow();

        assertEquals(Outcome.ALREADY_RAISED, item.outcome());
        assertEquals(Optional.empty(), item.issue());
    }

    @Test
    void shouldSayNothingWhenJiraRefuses() {
        tracker.objectTo("No.");

        RaisedItem item = raise().orThrow();

        assertEquals(List.of(Problem.rule("", "refused-by-jira", "No.")), item.problems());
        assertEquals(List.of(), told);
    }

    @Test
    void shouldFollowTheIssueWhenItIsMovedOrDeleted() {
        raise();

        follow.moved("CX-1", "WEB-4");
        Optional<String> afterMove = issue();
        follow.deleted("WEB-4");

        assertEquals(Optional.of("WEB-4"), afterMove);
        assertEquals(Optional.empty(), issue());
    }

    @Test
    void shouldRefuseWhomMayNotTriageAndPrinciplesThatDoNotExist() {
        AccessRefused unknown = assertThrows(
                AccessRefused.class, () -> raisePrinciple.raise("bank", "nope", Optional.empty(), Optional.empty()));
        doors.let(Doors.PRODUCT, Right.VIEW);
        AccessRefused forbidden = assertThrows(AccessRefused.class, this::raise);
        AccessRefused admitted = assertThrows(AccessRefused.class, () -> raisePrinciple.admit("bank", "clarity"));
        doors.let(Doors.PRODUCT);
        AccessRefused hidden = assertThrows(AccessRefused.class, this::raise);
        doors.signOut();
        AccessRefused anonymous = assertThrows(AccessRefused.class, this::raise);

        assertEquals(
                List.of(Reason.UNKNOWN, Reason.FORBIDDEN, Reason.FORBIDDEN, Reason.UNKNOWN, Reason.SIGN_IN),
                List.of(unknown.reason(), forbidden.reason(), admitted.reason(), hidden.reason(), anonymous.reason()));
        assertEquals(List.of(), tracker.made());
    }

    private Result<RaisedItem> raise() {
        return raisePrinciple.raise("bank", "clarity", Optional.empty(), Optional.empty());
    }

    private Optional<String> issue() {
        return principles.find(Doors.BANK, "clarity").orElseThrow().value().issue();
    }

    /** Work without a transaction. */
    private static final class Direct implements Transactions {
        @Override
        public <T> T inOne(Supplier<T> work) {
            return work.get();
        }
    }

    /** Texts that show their key. */
    private static final class Bare implements Texts {
        @Override
        public String text(String key, Object... args) {
            return key;
        }

        @Override
        public Locale locale() {
            return Locale.ROOT;
        }
    }
}
