package org.cxmaturity.embedded.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cxmaturity.embedded.model.User;

/** Dates as pages write them, in the viewer's time zone. */
record Dates(ZoneId zone, LocalDate today) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    static Dates of(PageRequest request, Clock clock) {
        ZoneId zone = request.viewer().map(User::timeZone).orElse(ZoneOffset.UTC);
        return new Dates(zone, LocalDate.ofInstant(clock.instant(), zone));
    }

    /** {@code Today}, {@code Yesterday} or {@code 1 Sep 2026}. */
    String day(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, zone);
        if (day.equals(today)) {
            return "Today";
        }
        return day.equals(today.minusDays(1)) ? "Yesterday" : DAY.format(day);
    }

    /** {@code 1 Sep 2026 14:05}. */
    String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }
}
