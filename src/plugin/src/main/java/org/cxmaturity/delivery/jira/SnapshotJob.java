package org.cxmaturity.delivery.jira;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Duration;
import org.cxmaturity.delivery.TakeSnapshots;
import org.cxmaturity.delivery.TakeSnapshots.Taken;
import org.cxmaturity.platform.ClusterLocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the snapshots when Jira's scheduler says so, on one node at a time. */
public final class SnapshotJob implements JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotJob.class);
    private static final String LOCK = "cx-delivery-snapshots";

    private final TakeSnapshots take;
    private final ClusterLocks locks;

    public SnapshotJob(TakeSnapshots take, ClusterLocks locks) {
        this.take = take;
        this.locks = locks;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return locks.holding(LOCK, Duration.ZERO, take::ofAll)
                .map(SnapshotJob::told)
                .orElseGet(() -> JobRunnerResponse.aborted("Another node is taking the snapshots"));
    }

    private static JobRunnerResponse told(Taken taken) {
        taken.failures()
                .forEach((programme, failure) -> LOG.error(
                        "Programme {} gets no delivery snapshot; the next run tries again", programme, failure));
        LOG.debug("Delivery snapshots taken: {}", taken.kept());
        return taken.failures().isEmpty()
                ? JobRunnerResponse.success(taken.kept() + " snapshots")
                : JobRunnerResponse.failed(
                        "No snapshot of " + String.join(", ", taken.failures().keySet()));
    }
}
