package com.atlassian.scheduler.status;

/** How a job ended. */
public enum RunOutcome {
    SUCCESS,
    UNAVAILABLE,
    ABORTED,
    FAILED
}
