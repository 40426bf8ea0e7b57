package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;

/** When a job runs. */
public final class Schedule {

    /** How the schedule is given. */
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }

    private final Type type;
    private final Optional<CronScheduleInfo> cron;
    private final Optional<IntervalScheduleInfo> interval;

    private Schedule(Type type, Optional<CronScheduleInfo> cron, Optional<IntervalScheduleInfo> interval) {
        this.type = type;
        this.cron = cron;
        this.interval = interval;
    }

    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    /** A null time zone is the server's own. */
    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        CronScheduleInfo info = new CronScheduleInfo(cronExpression, timeZone);
        return new Schedule(Type.CRON_EXPRESSION, Optional.of(info), Optional.empty());
    }

    /** Once; a null time is at once. */
    public static Schedule runOnce(Date runTime) {
        return forInterval(0, runTime);
    }

    /** Every {@code intervalInMillis} from {@code firstRunTime} on; null is at once. */
    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        IntervalScheduleInfo info = new IntervalScheduleInfo(Optional.ofNullable(firstRunTime), intervalInMillis);
        return new Schedule(Type.INTERVAL, Optional.empty(), Optional.of(info));
    }

    /** Throws {@link IllegalStateException} unless the type is INTERVAL. */
    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return interval.orElseThrow(() -> new IllegalStateException("This schedule is a cron expression"));
    }

    /** Throws {@link IllegalStateException} unless the type is CRON_EXPRESSION. */
    public CronScheduleInfo getCronScheduleInfo() {
        return cron.orElseThrow(() -> new IllegalStateException("This schedule is an interval"));
    }

    public Type getType() {
        return type;
    }
}
