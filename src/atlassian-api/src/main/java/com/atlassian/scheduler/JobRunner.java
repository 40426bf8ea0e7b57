package com.atlassian.scheduler;

/** The work of a job. */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
