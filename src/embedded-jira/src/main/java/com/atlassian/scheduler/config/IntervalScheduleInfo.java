package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.Optional;

/** A schedule at fixed intervals; an interval of 0 milliseconds runs once. */
public final class IntervalScheduleInfo {

    private final Optional<Date> first;
    private final long interval;

    IntervalScheduleInfo(Optional<Date> first, long interval) {
        this.first = first.map(date -> new Date(date.getTime()));
        this.interval = interval;
    }

    /** Null for at once. */
    public Date getFirstRunTime() {
        return first.map(date -> new Date(date.getTime())).orElse(null);
    }

    public long getIntervalInMillis() {
        return interval;
    }
}
