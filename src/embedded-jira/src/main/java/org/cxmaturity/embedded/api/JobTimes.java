package org.cxmaturity.embedded.api;

import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;

/** When jobs are due, and schedules as text. */
final class JobTimes {

    private JobTimes() {}

    /** The first run; a first time in the past is at once. */
    static Optional<Instant> first(Schedule schedule, Instant now) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return next(schedule, now);
        }
        Optional<Instant> first = Optional.ofNullable(
                        schedule.getIntervalScheduleInfo().getFirstRunTime())
                .map(date -> date.toInstant());
        return Optional.of(first.filter(now::isBefore).orElse(now));
    }

    /** The run after one that began at {@code began}; empty if it was the only one. */
    static Optional<Instant> next(Schedule schedule, Instant began) {
        if (schedule.getType() == Schedule.Type.INTERVAL) {
            long interval = schedule.getIntervalScheduleInfo().getIntervalInMillis();
            return interval == 0 ? Optional.empty() : Optional.of(began.plusMillis(interval));
        }
        CronScheduleInfo cron = schedule.getCronScheduleInfo();
        return new CronExpression(cron.getCronExpression())
                .next(began.atZone(zone(cron)))
                .map(moment -> moment.toInstant());
    }

    /** For comparison and storage. */
    static String text(Schedule schedule) {
        if (schedule.getType() == Schedule.Type.INTERVAL) {
            IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
            return "interval|" + interval.getIntervalInMillis();
        }
        CronScheduleInfo cron = schedule.getCronScheduleInfo();
        return "cron|" + zone(cron).getId() + "|" + cron.getCronExpression();
    }

    static Schedule schedule(String text) {
        String[] parts = text.split("\\|", 3);
        return parts[0].equals("interval")
                ? Schedule.forInterval(Long.parseLong(parts[1]), null)
                : Schedule.forCronExpression(parts[2], TimeZone.getTimeZone(parts[1]));
    }

    private static ZoneId zone(CronScheduleInfo cron) {
        return Optional.ofNullable(cron.getTimeZone()).map(TimeZone::toZoneId).orElseGet(ZoneId::systemDefault);
    }
}
