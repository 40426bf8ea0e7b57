package com.atlassian.scheduler.config;

import java.util.TimeZone;

/** A schedule by cron expression. */
public final class CronScheduleInfo {

    private final String expression;
    private final TimeZone timeZone;

    CronScheduleInfo(String expression, TimeZone timeZone) {
        this.expression = expression;
        this.timeZone = timeZone;
    }

    public String getCronExpression() {
        return expression;
    }

    /** Null for the server's own. */
    public TimeZone getTimeZone() {
        return timeZone;
    }
}
