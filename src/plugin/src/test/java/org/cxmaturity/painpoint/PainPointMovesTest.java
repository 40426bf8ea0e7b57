package org.cxmaturity.painpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Result;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainPointMovesTest {
    private static final LocalDate RESOLVED_ON = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    /** What people may do: from, to. */
    private static final Set<String> ALLOWED = Set.of(
            "CAPTURED TRIAGED",
            "TRIAGED ACCEPTED",
            "CAPTURED REJECTED",
            "TRIAGED REJECTED",
            "ACCEPTED REJECTED",
            "REJECTED TRIAGED",
            "RESOLVED VERIFIED");

    @TestFactory
    Stream<DynamicTest> shouldLetPeopleMoveItNoOtherWay() {
        List<DynamicTest> tests = new ArrayList<>();
        for (PainPointState from : PainPointState.values()) {
            for (PainPointState to : PainPointState.values()) {
                String way = from + " " + to;
                boolean allowed = from == to || ALLOWED.contains(way);
                tests.add(DynamicTest.dynamicTest(way, () -> assertMove(from, to, allowed)));
            }
        }
        return tests.stream();
    }

    private static void assertMove(PainPointState from, PainPointState to, boolean allowed) {
        PainPoint painPoint = in(from).with(List.of(evidence(true, TODAY)));

        Result<PainPoint> moved = PainPointMoves.move(painPoint, to, "Seldom met");

        assertEquals(allowed, moved.problems().isEmpty(), moved::toString);
        if (allowed) {
            assertEquals(to, moved.orThrow().progress().state());
        }
    }

    @Test
    void shouldNeedAReasonToReject() {
        Result<PainPoint> moved = PainPointMoves.move(in(PainPointState.TRIAGED), PainPointState.REJECTED, " ");

        assertEquals(List.of(Problem.rule("rejectedReason", "needs-reason")), moved.problems());
    }

    @Test
    void shouldKeepTheReasonOnlyWhileRejected() {
        PainPoint rejected = PainPointMoves.move(in(PainPointState.TRIAGED), PainPointState.REJECTED, "Seldom met")
                .orThrow();

        PainPoint back =
                PainPointMoves.move(rejected, PainPointState.TRIAGED, "").orThrow();

        assertEquals("Seldom met", rejected.progress().rejectedReason());
        assertEquals("", back.progress().rejectedReason());
    }

    @Test
    void shouldAskForAnIssueBeforeDelivery() {
        PainPoint without = in(PainPointState.ACCEPTED);
        PainPoint with = without.with(without.progress().raisedAs("CX-1"));

        assertEquals("needs-issue", code(PainPointMoves.move(without, PainPointState.IN_DELIVERY, "")));
        assertEquals("moved-by-issue", code(PainPointMoves.move(with, PainPointState.IN_DELIVERY, "")));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2026-03-31, true",
        "true, 2026-03-01, true",
        "true, 2026-02-28, false",
        "false, 2026-03-31, false",
        "true, , false"
    })
    void shouldVerifyOnlyByLaterEvidence(boolean noLongerMet, LocalDate date, boolean verified) {
        PainPoint painPoint = in(PainPointState.RESOLVED).with(List.of(evidence(noLongerMet, date)));

        Result<PainPoint> moved = PainPointMoves.move(painPoint, PainPointState.VERIFIED, "");

        assertEquals(
                verified ? List.of() : List.of(Problem.rule("evidence", "needs-later-evidence", "2026-03-01")),
                moved.problems());
    }

    @TestFactory
    Stream<DynamicTest> shouldFollowItsIssue() {
        Map<IssueStanding, PainPointState> usual = new EnumMap<>(Map.of(
                IssueStanding.TO_DO, PainPointState.ACCEPTED,
                IssueStanding.IN_PROGRESS, PainPointState.IN_DELIVERY,
                IssueStanding.DONE, PainPointState.RESOLVED,
                IssueStanding.CANCELLED, PainPointState.ACCEPTED));
        List<DynamicTest> tests = new ArrayList<>();
        for (PainPointState from : PainPointState.values()) {
            usual.forEach((issue, to) -> {
                PainPointState expected = stays(from, issue) ? from : to;
                tests.add(DynamicTest.dynamicTest(
                        from + " " + issue,
                        () -> assertEquals(
                                expected,
                                PainPointMoves.follow(in(from), issue, TODAY)
                                        .progress()
                                        .state())));
            });
        }
        return tests.stream();
    }

    private static boolean stays(PainPointState state, IssueStanding issue) {
        return state == PainPointState.REJECTED || state == PainPointState.VERIFIED && issue == IssueStanding.DONE;
    }

    @Test
    void shouldRememberWhenItWasResolved() {
        PainPoint resolved = PainPointMoves.follow(in(PainPointState.IN_DELIVERY), IssueStanding.DONE, TODAY);
        PainPoint again = PainPointMoves.follow(resolved, IssueStanding.DONE, TODAY.plusDays(9));
        PainPoint reopened = PainPointMoves.follow(resolved, IssueStanding.IN_PROGRESS, TODAY.plusDays(9));

        assertEquals(Optional.of(TODAY), resolved.progress().resolvedAt());
        assertSame(resolved, again);
        assertEquals(Optional.empty(), reopened.progress().resolvedAt());
    }

    private static String code(Result<PainPoint> result) {
        return result.problems().get(0).code();
    }

    private static Evidence evidence(boolean noLongerMet, LocalDate date) {
        return new Evidence(Optional.empty(), "", "", Optional.ofNullable(date), Optional.empty(), noLongerMet, "");
    }

    private static PainPoint in(PainPointState state) {
        boolean done = state == PainPointState.RESOLVED || state == PainPointState.VERIFIED;
        Progress progress = new Progress(
                state,
                state == PainPointState.REJECTED ? "Once seen" : "",
                Optional.empty(),
                Optional.empty(),
                done ? Optional.of(RESOLVED_ON) : Optional.empty());
        return new PainPoint(
                "queue",
                "Long queue",
                "",
                Place.unknown(),
                Hits.none(),
                Burden.unknown(),
                Estimates.none(),
                progress,
                Optional.empty(),
                "",
                List.of());
    }
}
