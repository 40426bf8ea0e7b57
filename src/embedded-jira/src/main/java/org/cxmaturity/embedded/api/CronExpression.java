package org.cxmaturity.embedded.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * When a job runs, as Quartz writes it: second, minute, hour, day of month, month, day of week (1 is Sunday) and perhaps
 * year; lists, ranges, steps, names and {@code ? *}. {@code L W #} are not supported.
 */
final class CronExpression {

    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");

    /** Longer than any leap day is away. */
    private static final int MOST_DAYS = 366 * 9;

    private final TreeSet<Integer> seconds;
    private final TreeSet<Integer> minutes;
    private final TreeSet<Integer> hours;
    private final TreeSet<Integer> daysOfMonth;
    private final TreeSet<Integer> months;
    private final TreeSet<Integer> daysOfWeek;
    private final TreeSet<Integer> years;

    /** Throws {@link IllegalArgumentException} that says what cannot be read. */
    CronExpression(String text) {
        String[] fields = text.strip().split("\\s+");
        if (fields.length < 6 || fields.length > 7) {
            throw new IllegalArgumentException(
                    "A cron expression has 6 or 7 fields, not " + fields.length + ": " + text);
        }
        seconds = field(fields[0], 0, 59, List.of());
        minutes = field(fields[1], 0, 59, List.of());
        hours = field(fields[2], 0, 23, List.of());
        daysOfMonth = field(fields[3], 1, 31, List.of());
        months = field(fields[4], 1, 12, MONTHS);
        daysOfWeek = field(fields[5], 1, 7, DAYS);
        years = field(fields.length == 7 ? fields[6] : "*", 1970, 2199, List.of());
    }

    /** The first moment after {@code after}; empty if there is none within nine years. */
    Optional<ZonedDateTime> next(ZonedDateTime after) {
        ZoneId zone = after.getZone();
        LocalDate day = after.toLocalDate();
        for (int i = 0; i < MOST_DAYS; i++, day = day.plusDays(1)) {
            if (fits(day)) {
                Optional<ZonedDateTime> moment = firstOf(day, zone, after);
                if (moment.isPresent()) {
                    return moment;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<ZonedDateTime> firstOf(LocalDate day, ZoneId zone, ZonedDateTime after) {
        return hours.stream()
                .flatMap(hour -> minutes.stream()
                        .flatMap(minute -> seconds.stream().map(second -> LocalTime.of(hour, minute, second))))
                .map(time -> day.atTime(time).atZone(zone))
                .filter(moment -> moment.isAfter(after))
                .findFirst();
    }

    private boolean fits(LocalDate day) {
        return years.contains(day.getYear())
                && months.contains(day.getMonthValue())
                && daysOfMonth.contains(day.getDayOfMonth())
                && daysOfWeek.contains(day.getDayOfWeek().getValue() % 7 + 1);
    }

    private static TreeSet<Integer> field(String text, int least, int most, List<String> names) {
        TreeSet<Integer> values = new TreeSet<>();
        for (String part : text.toUpperCase(Locale.ROOT).split(",")) {
            String[] stepped = part.split("/", 2);
            int step = stepped.length == 2 ? number(stepped[1], List.of(), text) : 1;
            boolean all = stepped[0].equals("*") || stepped[0].equals("?");
            String[] range = all ? new String[0] : stepped[0].split("-", 2);
            int from = all ? least : number(range[0], names, text);
            int to = all || (range.length == 1 && stepped.length == 2)
                    ? most
                    : number(range[range.length - 1], names, text);
            if (from < least || to > most || from > to || step < 1) {
                throw new IllegalArgumentException("'" + text + "' is not within " + least + " to " + most);
            }
            for (int value = from; value <= to; value += step) {
                values.add(value);
            }
        }
        return values;
    }

    private static int number(String text, List<String> names, String field) {
        if (names.contains(text)) {
            return names.indexOf(text) + 1;
        }
        if (!text.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException("'" + field + "' is not supported in a cron expression");
        }
        return Integer.parseInt(text);
    }
}
