package org.cxmaturity.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.platform.ClusterLocks;
import org.cxmaturity.platform.Transactions;
import org.cxmaturity.platform.User;
import org.cxmaturity.programme.RaisedItem.Outcome;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Result;
import org.junit.jupiter.api.Test;

class RaisingTest {

    private static final User ANNA = new User("k1", "anna", "Anna");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

    @Test
    void shouldMakeOneIssueAndForgetTheClaim() {
        World world = new World();
        Thing thing = new Thing();

        RaisedItem item = world.raising().raise(ANNA, thing);

        assertEquals(RaisedItem.raised("CX-1"), item);
        assertEquals(Optional.of("CX-1"), thing.issue());
        assertEquals("anna", world.tracker.made().get(0).by());
        assertTrue(world.claims.none());
    }

    @Test
    void shouldAnswerWithTheSameIssueTheSecondTime() {
        World world = new World();
        Thing thing = new Thing();
        world.raising().raise(ANNA, thing);

        RaisedItem again = world.raising().raise(ANNA, thing);

        assertEquals(RaisedItem.alreadyRaised("CX-1"), again);
        assertEquals(1, world.tracker.made().size());
    }

    @Test
    void shouldMakeANewIssueWhenTheFirstWasDeletedInJira() {
        World world = new World();
        Thing thing = new Thing();
        world.raising().raise(ANNA, thing);
        world.tracker.delete("CX-1");

        RaisedItem again = world.raising().raise(ANNA, thing);

        assertEquals(RaisedItem.raised("CX-2"), again);
        assertEquals(Optional.of("CX-2"), thing.issue());
    }

    @Test
    void shouldPassOnWhatJiraObjectsToAndLeaveNoClaim() {
        World world = new World();
        world.tracker.objectTo("You may not create issues here.");

        RaisedItem item = world.raising().raise(ANNA, new Thing());

        assertEquals(Outcome.FAILED, item.outcome());
        assertEquals(List.of(Problem.rule("", "refused-by-jira", "You may not create issues here.")), item.problems());
        assertTrue(world.claims.none());
    }

    @Test
    void shouldFindTheIssueThatJiraMadeWithoutReportingIt() {
        World world = new World();
        world.tracker.giveUpHalfway();
        Thing thing = new Thing();

        RaisedItem item = world.raising().raise(ANNA, thing);

        assertEquals(RaisedItem.raised("CX-1"), item);
        assertEquals(Optional.of("CX-1"), thing.issue());
        assertTrue(world.claims.none());
    }

    @Test
    void shouldNotMistakeAnotherIssueForTheClaimedOne() {
        World world = new World();
        world.claims.open(new Claim("thing:1", "lost", 1, 0, Optional.empty(), CLOCK.instant()));
        world.tracker.create(
                ANNA, new IssueDraft(InMemoryTracker.HOME, "Other", "CX Maturity reference: else", List.of()));

        RaisedItem item = world.raising().raise(ANNA, new Thing());

        assertEquals(RaisedItem.raised("CX-2"), item);
    }

    @Test
    void shouldMakeExactlyOneIssueWhereverTheNodeDies() {
        int deaths = 0;
        for (int step = 1; ; step++) {
            World world = new World();
            Thing thing = new Thing();
            world.dieAt(step);
            boolean died = world.diesWhileRaising(thing);
            world.dieAt(0);

            RaisedItem item = world.raising().raise(ANNA, thing);

            assertEquals(1, world.tracker.made().size(), "issues after a crash at step " + step);
            assertEquals(Optional.of("CX-1"), item.issue(), "answer after a crash at step " + step);
            assertEquals(Optional.of("CX-1"), thing.issue(), "noted after a crash at step " + step);
            assertTrue(world.claims.none(), "no claim stands after a crash at step " + step);
            if (!died) {
                break;
            }
            deaths++;
        }
        assertTrue(deaths >= 10, "crashes tried: " + deaths);
    }

    @Test
    void shouldMakeOneIssueWhenManyPeopleRaiseTheSameAtOnce() throws Exception {
        World world = new World();
        Thing thing = new Thing();
        Raising raising = world.raising();
        int people = 8;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(people);
        Callable<RaisedItem> raise = () -> {
            start.await();
            return raising.raise(ANNA, thing);
        };
        List<Future<RaisedItem>> answers =
                IntStream.range(0, people).mapToObj(i -> threads.submit(raise)).toList();

        start.countDown();

        List<RaisedItem> items = new ArrayList<>();
        for (Future<RaisedItem> answer : answers) {
            items.add(answer.get());
        }
        threads.shutdown();
        assertEquals(1, world.tracker.made().size());
        assertEquals(
                Set.of(Optional.of("CX-1")),
                items.stream().map(RaisedItem::issue).collect(Collectors.toSet()));
        assertEquals(
                1,
                items.stream().filter(item -> item.outcome() == Outcome.RAISED).count());
    }

    @Test
    void shouldSayBusyWhenTheLockIsNotToBeHad() {
        World world = new World();
        ClusterLocks never = new ClusterLocks() {
            @Override
            public <T> Optional<T> holding(String name, Duration wait, Supplier<T> work) {
                return Optional.empty();
            }
        };
        Raising raising = new Raising(world.tracker, world.claims, never, world, CLOCK, world::token);

        RaisedItem item = raising.raise(ANNA, new Thing());

        assertEquals(List.of(Problem.conflict("", "busy")), item.problems());
        assertEquals(List.of(), world.tracker.made());
    }

    /** Thrown where a node dies. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** All that raising touches; every touch is a step, before and after it happened, at which the node can die. */
    private static final class World implements Transactions {
        private final InMemoryClaims claims = new InMemoryClaims();
        private final InMemoryTracker tracker = new InMemoryTracker(CLOCK);
        private final LocalLocks locks = new LocalLocks();
        private final AtomicInteger tokens = new AtomicInteger();
        private int steps;
        private int death;

        private Raising raising() {
            return new Raising(
                    mortal(IssueTracker.class, tracker), mortal(Claims.class, claims), locks, this, CLOCK, this::token);
        }

        private String token() {
            return "token-" + tokens.incrementAndGet();
        }

        private void dieAt(int step) {
            steps = 0;
            death = step;
        }

        private boolean diesWhileRaising(Thing thing) {
            Raisable mortal = mortal(Raisable.class, thing);
            try {
                raising().raise(ANNA, mortal);
                return false;
            } catch (Death expected) {
                return true;
            }
        }

        private <T> T mortal(Class<T> port, T immortal) {
            return port.cast(
                    Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                        step();
                        Object answer = method.invoke(immortal, arguments);
                        step();
                        return answer;
                    }));
        }

        private synchronized void step() {
            steps++;
            if (steps == death) {
                throw new Death();
            }
        }

        @Override
        public <T> T inOne(Supplier<T> work) {
            return work.get();
        }
    }

    /** Something that can be raised and remembers as what. */
    private static final class Thing implements Raisable {
        private String issue = "";

        @Override
        public String subject() {
            return "thing:1";
        }

        @Override
        public synchronized Optional<String> issue() {
            return Optional.of(issue).filter(key -> !key.isEmpty());
        }

        @Override
        public Result<IssueDraft> draft() {
            return Result.ok(new IssueDraft(InMemoryTracker.HOME, "A thing", "What it is", List.of()));
        }

        @Override
        public synchronized void becomes(String issueKey) {
            issue = issueKey;
        }
    }
}
