package org.cxmaturity.painpoint;

import static org.cxmaturity.painpoint.InMemoryPainPoints.painPoint;
import static org.cxmaturity.vision.InMemoryPrinciples.principle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.Texts;
import org.cxmaturity.platform.Transactions;
import org.cxmaturity.programme.Doors;
import org.cxmaturity.programme.InMemoryClaims;
import org.cxmaturity.programme.InMemoryLinks;
import org.cxmaturity.programme.InMemoryTracker;
import org.cxmaturity.programme.LocalLocks;
import org.cxmaturity.programme.RaisedItem;
import org.cxmaturity.programme.RaisedItem.Outcome;
import org.cxmaturity.programme.Raising;
import org.cxmaturity.programme.RandomTokens;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Result;
import org.cxmaturity.vision.InMemoryPrinciples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RaisePainPointsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

    private final Doors doors = Doors.openToTriage();
    private final InMemoryPainPoints painPoints = new InMemoryPainPoints();
    private final InMemoryPrinciples principles = new InMemoryPrinciples();
    private final InMemoryTracker tracker = new InMemoryTracker(CLOCK);
    private final InMemoryLinks links = new InMemoryLinks();
    private final Set<String> hidden = new HashSet<>();
    private final RaisePainPoints raisePainPoints = new RaisePainPoints(
            doors.access(),
            painPoints,
            principles,
            (programme, keys) -> Map.of("product", List.of("Checkout")),
            tracker,
            links,
            (user, keys) -> keys.stream().filter(key -> !hidden.contains(key)).collect(Collectors.toSet()),
            new Raising(tracker, new InMemoryClaims(), new LocalLocks(), new Direct(), CLOCK, new RandomTokens()),
            new Bare());

    @Test
    void shouldMakeAnIssueOfEachAndAcceptIt() {
        painPoints.addAll(Doors.BANK, List.of(painPoint("pp-1"), painPoint("pp-2")));

        Map<String, RaisedItem> items = raise("pp-1", "pp-2");

        assertEquals(List.of("pp-1", "pp-2"), List.copyOf(items.keySet()));
        assertEquals(Outcome.RAISED, items.get("pp-1").outcome());
        assertEquals(Optional.of("CX-2"), items.get("pp-2").issue());
        assertEquals(PainPointState.ACCEPTED, stored("pp-2").progress().state());
        assertEquals(Optional.of("CX-2"), stored("pp-2").progress().issue());
        assertEquals("product", tracker.made().get(0).by());
    }

    @Test
    void shouldAnswerForEveryKeyWhatBecameOfIt() {
        painPoints.addAll(Doors.BANK, List.of(painPoint("pp-1"), rejected("pp-2")));
        raise("pp-1");

        Map<String, RaisedItem> items = raise("pp-1", "pp-2", "pp-3");

        assertEquals(Outcome.ALREADY_RAISED, items.get("pp-1").outcome());
        assertEquals(Optional.of("CX-1"), items.get("pp-1").issue());
        assertEquals(
                List.of(Problem.rule("keys[1]", "rejected")), items.get("pp-2").problems());
        assertEquals(
                List.of(Problem.rule("keys[2]", "unknown-reference", "pp-3")),
                items.get("pp-3").problems());
        assertEquals(1, tracker.made().size());
    }

    @Test
    void shouldNotNameAnEarlierIssueToWhomMayNotBrowseIt() {
        painPoints.add(Doors.BANK, painPoint("pp-1"));
        raise("pp-1");
        hidden.add("CX-1");

        RaisedItem item = raise("pp-1").get("pp-1");

        assertEquals(Outcome.ALREADY_RAISED, item.outcome());
        assertEquals(Optional.empty(), item.issue());
    }

    @Test
    void shouldKeepTheStateOfOneThatIsFurtherThanAccepted() {
        painPoints.add(Doors.BANK, at(painPoint("pp-1"), PainPointState.RESOLVED));

        raise("pp-1");

        assertEquals(PainPointState.RESOLVED, stored("pp-1").progress().state());
    }

    @Test
    void shouldLinkTheIssueToTheIssuesOfBrokenPrinciples() {
        principles.add(Doors.BANK, principle("clarity").raisedAs("CX-90"));
        principles.add(Doors.BANK, principle("speed"));
        painPoints.add(Doors.BANK, painPoint("pp-1", "clarity", "speed"));

        raise("pp-1");
        raise("pp-1");

        assertEquals(List.of("CX-1 BREACH CX-90"), links.all());
    }

    @Test
    void shouldGiveTheIssueTheComponentsOfTheOwningFunction() {
        PainPoint owned = painPoint("pp-1");
        painPoints.add(
                Doors.BANK,
                new PainPoint(
                        owned.key(),
                        owned.title(),
                        owned.description(),
                        owned.place(),
                        owned.hits(),
                        owned.burden(),
                        owned.estimates(),
                        owned.progress(),
                        Optional.of("product"),
                        "",
                        List.of()));

        raise("pp-1");

        assertEquals(List.of("Checkout"), tracker.made().get(0).draft().components());
    }

    @Test
    void shouldQuoteTheTenNewestPiecesOfEvidenceAndCountAll() {
        List<Evidence> evidence = IntStream.rangeClosed(1, 12)
                .mapToObj(day -> new Evidence(
                        Optional.of(Evidence.Kind.REVIEW),
                        "quote of day " + day,
                        "",
                        Optional.of(LocalDate.of(2026, 1, day)),
                        Optional.of(2L),
                        false,
                        ""))
                .toList();
        painPoints.add(Doors.BANK, painPoint("pp-1").with(evidence));

        raise("pp-1");

        String description = tracker.made().get(0).draft().description();
        assertTrue(description.contains("cx.raise.evidence.total[12, 24]"), description);
        assertTrue(description.contains("quote of day 12") && description.contains("quote of day 3"), description);
        assertTrue(!description.contains("quote of day 2\n") && !description.contains("quote of day 1\n"), description);
        assertTrue(description.lines().reduce("", (one, next) -> next).startsWith("CX Maturity reference: "));
    }

    @Test
    void shouldRefuseACallWithoutKeysOrWithTooMany() {
        Result<Map<String, RaisedItem>> none = raisePainPoints.raise("bank", request(List.of()));
        List<String> many =
                IntStream.rangeClosed(1, 1_001).mapToObj(i -> "pp-" + i).toList();
        Result<Map<String, RaisedItem>> tooMany = raisePainPoints.raise("bank", request(many));

        assertEquals(List.of(Problem.malformed("keys", "required")), none.problems());
        assertEquals(List.of(Problem.tooLarge("keys", "too-many", 1_000)), tooMany.problems());
    }

    @Test
    void shouldRefuseAnUnknownProject() {
        painPoints.add(Doors.BANK, painPoint("pp-1"));

        Result<Map<String, RaisedItem>> result =
                raisePainPoints.raise("bank", new RaiseRequest(List.of("pp-1"), Optional.empty(), Optional.of("NOPE")));

        assertEquals(List.of(Problem.rule("project", "unknown-reference", "NOPE")), result.problems());
        assertEquals(List.of(), tracker.made());
    }

    /** Who may not raise, and what they are told. */
    private enum Refusal {
        ANONYMOUS(Reason.SIGN_IN),
        SEES_NOTHING(Reason.UNKNOWN),
        MAY_ONLY_VIEW(Reason.FORBIDDEN, Right.VIEW);

        private final Reason reason;
        private final Right[] rights;

        Refusal(Reason reason, Right... rights) {
            this.reason = reason;
            this.rights = rights;
        }
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void shouldMakeNothingWithoutTheRight(Refusal refusal) {
        painPoints.add(Doors.BANK, painPoint("pp-1"));
        doors.let(Doors.PRODUCT, refusal.rights);
        if (refusal == Refusal.ANONYMOUS) {
            doors.signOut();
        }

        AccessRefused refused = assertThrows(AccessRefused.class, () -> raise("pp-1"));

        assertEquals(refusal.reason, refused.reason());
        assertEquals(List.of(), tracker.made());
    }

    private Map<String, RaisedItem> raise(String... keys) {
        return raisePainPoints.raise("bank", request(List.of(keys))).orThrow();
    }

    private static RaiseRequest request(List<String> keys) {
        return new RaiseRequest(keys, Optional.empty(), Optional.empty());
    }

    private PainPoint stored(String key) {
        return painPoints.find(Doors.BANK, key).orElseThrow().value();
    }

    private static PainPoint rejected(String key) {
        return at(painPoint(key), PainPointState.REJECTED);
    }

    private static PainPoint at(PainPoint painPoint, PainPointState state) {
        return painPoint.with(new Progress(state, "", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Work without a transaction. */
    private static final class Direct implements Transactions {
        @Override
        public <T> T inOne(Supplier<T> work) {
            return work.get();
        }
    }

    /** Texts that show their key and arguments. */
    private static final class Bare implements Texts {
        @Override
        public String text(String key, Object... args) {
            return key + Arrays.toString(args);
        }

        @Override
        public Locale locale() {
            return Locale.ROOT;
        }
    }
}
