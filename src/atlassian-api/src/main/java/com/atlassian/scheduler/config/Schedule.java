package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;
import org.cxmaturity.declared.DeclarationOnly;

/** The times at which a job runs. */
public final class Schedule {
    private Schedule() {}

    public static Schedule forCronExpression(String cronExpression) {
        throw DeclarationOnly.called();
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        throw DeclarationOnly.called();
    }

    public static Schedule runOnce(Date runTime) {
        throw DeclarationOnly.called();
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        throw DeclarationOnly.called();
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        throw DeclarationOnly.called();
    }

    public CronScheduleInfo getCronScheduleInfo() {
        throw DeclarationOnly.called();
    }

    public Type getType() {
        throw DeclarationOnly.called();
    }

    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }
}
