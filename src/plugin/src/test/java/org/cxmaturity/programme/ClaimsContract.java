package org.cxmaturity.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every keeper of claims does, in memory as in a database. */
public abstract class ClaimsContract {

    private static final Instant WHEN = Instant.parse("2026-03-01T08:00:00.123Z");

    /** An empty keeper. */
    protected abstract Claims claims();

    private static Claim claim(String subject, String token) {
        return new Claim(subject, token, 10_100, 41, Optional.empty(), WHEN);
    }

    @Test
    void shouldFindWhatWasClaimed() {
        Claims claims = claims();

        boolean opened = claims.open(claim("pain-point:1", "a"));

        assertTrue(opened);
        assertEquals(Optional.of(claim("pain-point:1", "a")), claims.find("pain-point:1"));
        assertEquals(Optional.empty(), claims.find("pain-point:2"));
    }

    @Test
    void shouldKeepASecondClaimOfTheSameOut() {
        Claims claims = claims();
        claims.open(claim("pain-point:1", "a"));

        boolean opened = claims.open(claim("pain-point:1", "b"));

        assertFalse(opened);
        assertEquals(Optional.of(claim("pain-point:1", "a")), claims.find("pain-point:1"));
    }

    @Test
    void shouldNoteTheIssueAndForgetTheClaimByItsToken() {
        Claims claims = claims();
        claims.open(claim("pain-point:1", "a"));
        claims.open(claim("pain-point:2", "b"));

        claims.note("a", "CX-42");
        Optional<String> noted = claims.find("pain-point:1").flatMap(Claim::issue);
        claims.release("a");

        assertEquals(Optional.of("CX-42"), noted);
        assertEquals(Optional.empty(), claims.find("pain-point:1"));
        assertEquals(Optional.of(claim("pain-point:2", "b")), claims.find("pain-point:2"));
    }

    @Test
    void shouldTakeAClaimThatStandsNoLongerLightly() {
        Claims claims = claims();

        claims.note("gone", "CX-42");
        claims.release("gone");

        assertEquals(Optional.empty(), claims.find("pain-point:1"));
    }

    @Test
    void shouldLetOneOfManyClaimTheSame() throws Exception {
        Claims claims = claims();
        int rivals = 6;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(rivals);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < rivals; i++) {
            String token = "t" + i;
            answers.add(threads.submit(() -> {
                start.await();
                return claims.open(claim("pain-point:1", token));
            }));
        }

        start.countDown();

        int opened = 0;
        for (Future<Boolean> answer : answers) {
            opened += answer.get() ? 1 : 0;
        }
        threads.shutdown();
        assertEquals(1, opened);
    }
}
