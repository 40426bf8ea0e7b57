package com.atlassian.scheduler.config;

import java.util.TimeZone;
import org.cxmaturity.declared.DeclarationOnly;

/** A schedule by cron expression. */
public final class CronScheduleInfo {
    private CronScheduleInfo() {}

    public String getCronExpression() {
        throw DeclarationOnly.called();
    }

    public TimeZone getTimeZone() {
        throw DeclarationOnly.called();
    }
}
