package org.cxmaturity.embedded.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.cache.Cache;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cxmaturity.embedded.model.JiraModel;
import org.junit.jupiter.api.Test;

abstract class ClusterContract {

    @Test
    void shouldLetOneNodeAtATimeHoldALock(JiraModel model) throws InterruptedException {
        String name = UUID.randomUUID().toString();
        try (ClusterLocks first = new ClusterLocks(model.database(), model.clock(), Optional.of("node1"));
                ClusterLocks second = new ClusterLocks(model.database(), model.clock(), Optional.of("node2"))) {
            ClusterLock mine = first.getLockForName(name);
            ClusterLock theirs = second.getLockForName(name);

            mine.lock();
            mine.lock();
            boolean whileHeld = theirs.tryLock();
            mine.unlock();
            boolean whileHeldOnce = theirs.tryLock(10, TimeUnit.MILLISECONDS);
            mine.unlock();
            boolean whenFree = theirs.tryLock();
            theirs.unlock();

            assertFalse(whileHeld);
            assertFalse(whileHeldOnce);
            assertTrue(whenFree);
            assertThrows(IllegalMonitorStateException.class, mine::unlock);
        }
    }

    @Test
    void shouldForgetOnAllNodesWhatOneRemoves(JiraModel model) {
        try (Caches mine = caches(model, "node1");
                Caches theirs = caches(model, "node2")) {
            Cache<Long, String> names = theirs.getCache("names");
            names.get(7L, () -> "old");
            names.get(8L, () -> "kept");

            mine.<Long, String>getCache("names").remove(7L);

            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                while (names.containsKey(7L)) {
                    Thread.onSpinWait();
                }
            });
            assertTrue(names.containsKey(8L));
        }
    }

    private static Caches caches(JiraModel model, String node) {
        return new Caches(model.clock(), new CacheSignals(model.database(), model.clock(), Optional.of(node)));
    }

    @Test
    void shouldTakeOverTheLockOfANodeThatDied(JiraModel model) {
        String name = UUID.randomUUID().toString();
        Clock longAgo = Clock.fixed(Instant.now().minus(Duration.ofHours(1)), ZoneOffset.UTC);
        try (ClusterLocks dead = new ClusterLocks(model.database(), longAgo, Optional.of("node1"));
                ClusterLocks alive = new ClusterLocks(model.database(), model.clock(), Optional.of("node2"))) {
            dead.getLockForName(name).lock();

            assertTrue(alive.getLockForName(name).tryLock());
        }
    }

    @Test
    void shouldRunAJobOnceForAllNodes(JiraModel model) throws SchedulerServiceException, InterruptedException {
        BlockingQueue<Map<String, Serializable>> runs = new LinkedBlockingQueue<>();
        JobRunner runner = request -> {
            runs.add(request.getJobConfig().getParameters());
            return JobRunnerResponse.success();
        };
        JobRunnerKey key = JobRunnerKey.of(UUID.randomUUID().toString());
        JobId id = JobId.of("job " + key);
        Map<String, Serializable> parameters = Map.of("name", "a=b", "n", 7L);
        try (Scheduler first = new Scheduler(new JobStore(model.database()), model.clock());
                Scheduler second = new Scheduler(new JobStore(model.database()), model.clock())) {
            first.registerJobRunner(key, runner);
            second.registerJobRunner(key, runner);
            first.scheduleJob(id, JobConfig.forJobRunnerKey(key).withParameters(parameters));

            Map<String, Serializable> run = runs.poll(10, TimeUnit.SECONDS);
            Map<String, Serializable> secondRun = runs.poll(1500, TimeUnit.MILLISECONDS);

            assertEquals(parameters, run);
            assertEquals(null, secondRun);
            assertEquals(null, first.getJobDetails(id).getNextRunTime());
        }
    }

    @Test
    void shouldRepeatAJobUntilItIsUnscheduled(JiraModel model) throws SchedulerServiceException, InterruptedException {
        BlockingQueue<Date> runs = new LinkedBlockingQueue<>();
        JobRunnerKey key = JobRunnerKey.of(UUID.randomUUID().toString());
        try (Scheduler scheduler = new Scheduler(new JobStore(model.database()), model.clock())) {
            scheduler.registerJobRunner(key, request -> {
                runs.add(request.getStartTime());
                return JobRunnerResponse.success();
            });
            JobId id = scheduler.scheduleJobWithGeneratedId(JobConfig.forJobRunnerKey(key)
                    .withRunMode(RunMode.RUN_LOCALLY)
                    .withSchedule(Schedule.forInterval(1, null)));

            assertTrue(runs.poll(10, TimeUnit.SECONDS) != null);
            assertTrue(runs.poll(10, TimeUnit.SECONDS) != null);
            scheduler.unscheduleJob(id);
            assertTrue(scheduler.getJobsByJobRunnerKey(key).isEmpty());
        }
    }

    @Test
    void shouldLeaveTheNextRunAloneWhenANodeSchedulesTheSameAgain(JiraModel model) throws SchedulerServiceException {
        JobRunnerKey key = JobRunnerKey.of(UUID.randomUUID().toString());
        JobId id = JobId.of("again " + key);
        try (Scheduler scheduler = new Scheduler(new JobStore(model.database()), model.clock())) {
            JobConfig config = JobConfig.forJobRunnerKey(key);
            scheduler.scheduleJob(id, config.withSchedule(Schedule.forInterval(60_000, new Date(4_000_000_000_000L))));
            scheduler.scheduleJob(id, config.withSchedule(Schedule.forInterval(60_000, new Date(4_100_000_000_000L))));

            assertEquals(
                    new Date(4_000_000_000_000L), scheduler.getJobDetails(id).getNextRunTime());
            assertFalse(scheduler.getJobDetails(id).isRunnable());
        }
    }
}
