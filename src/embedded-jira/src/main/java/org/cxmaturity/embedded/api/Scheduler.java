package org.cxmaturity.embedded.api;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Atlassian's {@code SchedulerService}. Looks every half second for what is due. A job whose runner is not there waits for
 * it. One job never runs twice at once on a node.
 */
public final class Scheduler implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final int THREADS = 4;

    private final JobStore store;
    private final Clock clock;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, JobStore.StoredJob> local = new ConcurrentHashMap<>();
    private final Set<JobId> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch;
    private final ExecutorService workers;

    Scheduler(JobStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.watch = Executors.newSingleThreadScheduledExecutor(run -> daemon(run, "scheduler"));
        this.workers = Executors.newFixedThreadPool(THREADS, run -> daemon(run, "scheduler-worker"));
        watch.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable run, String name) {
        Thread thread = new Thread(run, name);
        thread.setDaemon(true);
        return thread;
    }

    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return Set.copyOf(runners.keySet());
    }

    public Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs() {
        Set<JobRunnerKey> keys = new HashSet<>();
        jobs().forEach(job -> keys.add(job.config().getJobRunnerKey()));
        return keys;
    }

    /** Takes the place of a job with the same id. */
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        Optional<Instant> first = first(config.getSchedule());
        if (config.getRunMode() == RunMode.RUN_LOCALLY) {
            store.delete(id);
            local.put(id, new JobStore.StoredJob(id, config, first));
        } else {
            local.remove(id);
            store.save(id, config, first);
        }
    }

    public JobId scheduleJobWithGeneratedId(JobConfig config) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, config);
        return id;
    }

    /** Idempotent. */
    public void unscheduleJob(JobId id) {
        local.remove(id);
        store.delete(id);
    }

    /** Null if it will never run. */
    public Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
        return first(schedule).map(Date::from).orElse(null);
    }

    /** Null if there is no such job. */
    public JobDetails getJobDetails(JobId id) {
        return Optional.ofNullable(local.get(id))
                .or(() -> store.find(id))
                .map(this::details)
                .orElse(null);
    }

    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey key) {
        return jobs().filter(job -> job.config().getJobRunnerKey().equals(key))
                .map(this::details)
                .toList();
    }

    @Override
    public void close() {
        watch.shutdownNow();
        workers.shutdownNow();
    }

    private Stream<JobStore.StoredJob> jobs() {
        return Stream.concat(local.values().stream(), store.all().stream());
    }

    private Optional<Instant> first(Schedule schedule) throws SchedulerServiceException {
        try {
            return JobTimes.first(schedule, clock.instant());
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException("The schedule cannot be read: " + e.getMessage(), e);
        }
    }

    private void look() {
        try {
            Instant now = clock.instant();
            local.values().stream()
                    .filter(job ->
                            job.nextRun().filter(next -> !next.isAfter(now)).isPresent())
                    .filter(this::isReady)
                    .forEach(job -> start(job, now));
            store.due(now).stream().filter(this::isReady).forEach(job -> start(job, now));
        } catch (RuntimeException e) {
            LOG.error("Looking for due jobs failed; trying again", e);
        }
    }

    private boolean isReady(JobStore.StoredJob job) {
        return runners.containsKey(job.config().getJobRunnerKey()) && !running.contains(job.id());
    }

    private void start(JobStore.StoredJob job, Instant now) {
        Optional<Instant> next = JobTimes.next(job.config().getSchedule(), now);
        boolean mine = job.config().getRunMode() == RunMode.RUN_LOCALLY
                ? local.replace(job.id(), job, new JobStore.StoredJob(job.id(), job.config(), next))
                : store.claim(job, next);
        if (mine && running.add(job.id())) {
            workers.execute(() -> run(job, now));
        }
    }

    private void run(JobStore.StoredJob job, Instant began) {
        try {
            JobRunner runner = runners.get(job.config().getJobRunnerKey());
            JobRunnerRequest request = Honest.as(JobRunnerRequest.class, new Request(job, Date.from(began)));
            JobRunnerResponse response = runner == null ? JobRunnerResponse.aborted("gone") : runner.runJob(request);
            LOG.debug("Job {}: {}", job.id(), response.getRunOutcome());
        } catch (RuntimeException e) {
            LOG.error("Job {} failed", job.id(), e);
        } finally {
            running.remove(job.id());
        }
    }

    private JobDetails details(JobStore.StoredJob job) {
        return Honest.as(
                JobDetails.class,
                new Details(job, runners.containsKey(job.config().getJobRunnerKey())));
    }

    /** {@code JobRunnerRequest}. */
    public record Request(JobStore.StoredJob job, Date startTime) {

        public Date getStartTime() {
            return startTime;
        }

        public JobId getJobId() {
            return job.id();
        }

        public JobConfig getJobConfig() {
            return job.config();
        }

        public boolean isCancellationRequested() {
            return Thread.currentThread().isInterrupted();
        }
    }

    /** {@code JobDetails}. */
    public record Details(JobStore.StoredJob job, boolean runnable) {

        public JobId getJobId() {
            return job.id();
        }

        public JobRunnerKey getJobRunnerKey() {
            return job.config().getJobRunnerKey();
        }

        public RunMode getRunMode() {
            return job.config().getRunMode();
        }

        public Schedule getSchedule() {
            return job.config().getSchedule();
        }

        /** Null if it has had its last. */
        public Date getNextRunTime() {
            return job.nextRun().map(Date::from).orElse(null);
        }

        public Map<String, Serializable> getParameters() {
            return job.config().getParameters();
        }

        public boolean isRunnable() {
            return runnable;
        }
    }
}
