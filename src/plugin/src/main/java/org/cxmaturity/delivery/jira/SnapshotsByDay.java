package org.cxmaturity.delivery.jira;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;

/** Has snapshots taken as long as the plugin runs. */
public final class SnapshotsByDay implements LifecycleAware {

    private static final String NAME = "org.cxmaturity.jira:delivery-snapshots";

    /** Jira is busy with other things in its first minute. */
    private static final Duration AFTER_START = Duration.ofMinutes(1);

    /** Twice a day, so that no day goes without one when a run comes a little late; the later one replaces the other. */
    private static final Duration EVERY = Duration.ofHours(12);

    private final SchedulerService scheduler;
    private final SnapshotJob job;
    private final Clock clock;

    public SnapshotsByDay(SchedulerService scheduler, SnapshotJob job, Clock clock) {
        this.scheduler = scheduler;
        this.job = job;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        JobRunnerKey runner = JobRunnerKey.of(NAME);
        scheduler.registerJobRunner(runner, job);
        Date first = Date.from(clock.instant().plus(AFTER_START));
        try {
            scheduler.scheduleJob(
                    JobId.of(NAME),
                    JobConfig.forJobRunnerKey(runner)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forInterval(EVERY.toMillis(), first)));
        } catch (SchedulerServiceException notScheduled) {
            throw new IllegalStateException("No delivery snapshots will be taken", notScheduled);
        }
    }

    /** The job stays with Jira, because other nodes may run it; it waits for this runner to come back. */
    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(JobRunnerKey.of(NAME));
    }
}
