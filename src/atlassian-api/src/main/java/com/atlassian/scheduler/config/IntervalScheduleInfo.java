package com.atlassian.scheduler.config;

import java.util.Date;
import org.cxmaturity.declared.DeclarationOnly;

/** A schedule by interval. */
public final class IntervalScheduleInfo {
    private IntervalScheduleInfo() {}

    public Date getFirstRunTime() {
        throw DeclarationOnly.called();
    }

    public long getIntervalInMillis() {
        throw DeclarationOnly.called();
    }
}
