package org.cxmaturity.embedded.jql;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as JQL writes them: absolute, relative such as {@code -4w 2d}, or milliseconds from a function. */
final class Moments {

    private static final Pattern PERIOD = Pattern.compile("([+-]?)((\\d{1,6}[wdhm]\\s*)+)");
    private static final Pattern PART = Pattern.compile("(\\d+)([wdhm])");
    private static final List<DateTimeFormatter> TIMES =
            List.of(DateTimeFormatter.ofPattern("yyyy/M/d H:mm"), DateTimeFormatter.ofPattern("yyyy-M-d H:mm"));
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ofPattern("yyyy/M/d"), DateTimeFormatter.ofPattern("yyyy-M-d"));

    private final JqlContext context;

    Moments(JqlContext context) {
        this.context = context;
    }

    /** Milliseconds since 1970. */
    Object millis(NumberField.ValueOf value) {
        return moment(value).toEpochMilli();
    }

    /** The day in the viewer's zone, {@code yyyy-MM-dd}. */
    Object day(NumberField.ValueOf value) {
        return LocalDate.ofInstant(moment(value), context.zone()).toString();
    }

    private Instant moment(NumberField.ValueOf value) {
        String text = value.text().strip();
        Matcher period = PERIOD.matcher(text);
        if (period.matches()) {
            Duration duration = duration(period.group(2));
            Instant now = context.clock().instant();
            return period.group(1).equals("-") ? now.minus(duration) : now.plus(duration);
        }
        if (text.matches("-?\\d{9,18}")) {
            return Instant.ofEpochMilli(Long.parseLong(text));
        }
        return absolute(text, value.field());
    }

    private Instant absolute(String text, String field) {
        for (DateTimeFormatter format : TIMES) {
            try {
                return LocalDateTime.parse(text, format).atZone(context.zone()).toInstant();
            } catch (DateTimeParseException e) {
                continue; // another format may fit
            }
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format)
                        .atStartOfDay(context.zone())
                        .toInstant();
            } catch (DateTimeParseException e) {
                continue; // another format may fit
            }
        }
        throw new JqlException("Date value '" + text + "' for field '" + field + "' is invalid. Valid formats include: "
                + "'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', "
                + "'4w 2d'.");
    }

    private static Duration duration(String text) {
        Duration sum = Duration.ZERO;
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            long n = Long.parseLong(parts.group(1));
            sum = sum.plus(
                    switch (parts.group(2)) {
                        case "w" -> Duration.ofDays(7 * n);
                        case "d" -> Duration.ofDays(n);
                        case "h" -> Duration.ofHours(n);
                        default -> Duration.ofMinutes(n);
                    });
        }
        return sum;
    }
}
