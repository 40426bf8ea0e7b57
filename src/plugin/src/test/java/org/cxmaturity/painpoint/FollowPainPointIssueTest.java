package org.cxmaturity.painpoint;

import static org.cxmaturity.painpoint.InMemoryPainPoints.painPoint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.cxmaturity.painpoint.FollowPainPointIssue.Standing;
import org.cxmaturity.programme.Doors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowPainPointIssueTest {

    private final InMemoryPainPoints painPoints = new InMemoryPainPoints();
    private final FollowPainPointIssue follow =
            new FollowPainPointIssue(painPoints, Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, STARTED, IN_DELIVERY, ",
        "ACCEPTED, DONE, RESOLVED, 2026-03-01",
        "IN_DELIVERY, DONE, RESOLVED, 2026-03-01",
        "IN_DELIVERY, TO_DO, ACCEPTED, ",
        "RESOLVED, STARTED, IN_DELIVERY, ",
        "VERIFIED, TO_DO, ACCEPTED, ",
        "VERIFIED, DONE, VERIFIED, ",
        "REJECTED, DONE, REJECTED, "
    })
    void shouldMoveThePainPointWithItsIssue(
            PainPointState before, Standing standing, PainPointState after, LocalDate resolvedAt) {
        add(before);

        follow.standsAt("CX-5", standing);

        assertEquals(after, progress().state());
        assertEquals(Optional.ofNullable(resolvedAt), progress().resolvedAt());
    }

    @Test
    void shouldChangeNothingWhenTheIssueStandsWhereItStood() {
        add(PainPointState.IN_DELIVERY);
        follow.standsAt("CX-5", Standing.STARTED);

        assertEquals(1, painPoints.find(Doors.BANK, "pp-1").orElseThrow().version());
    }

    @Test
    void shouldWaitForADecisionAgainWhenTheIssueIsDeleted() {
        add(PainPointState.ACCEPTED);

        follow.deleted("CX-5");

        assertEquals(PainPointState.TRIAGED, progress().state());
        assertEquals(Optional.empty(), progress().issue());
    }

    @Test
    void shouldKnowTheIssueByItsNewKeyAfterAMove() {
        add(PainPointState.ACCEPTED);

        follow.moved("CX-5", "PAY-9");

        assertEquals(Optional.of("PAY-9"), progress().issue());
    }

    private void add(PainPointState state) {
        Progress progress = new Progress(state, "", Optional.of("CX-5"), Optional.empty(), Optional.empty());
        painPoints.add(Doors.BANK, painPoint("pp-1").with(progress));
    }

    private Progress progress() {
        return painPoints.find(Doors.BANK, "pp-1").orElseThrow().value().progress();
    }
}
