package com.atlassian.scheduler.config;

/** Whether a job runs once or on each node. */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
