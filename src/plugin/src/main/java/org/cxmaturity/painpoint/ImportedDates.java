package org.cxmaturity.painpoint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of one column. ISO dates (and instants, of which the date is kept) always; day.month.year; and dates
 * with slashes or hyphens in the order that the column itself shows: one value with a number over 12 in one place
 * decides for all. A column in which no value decides is ambiguous and says so, rather than being guessed. Two-digit
 * years are those nearest to today that don't lie more than a year ahead.
 */
final class ImportedDates {

    /** In which order a date of three numbers stands. */
    enum Order {
        MONTH_FIRST,
        DAY_FIRST,
        UNDECIDED,
        CONTRADICTORY
    }

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern ISO_INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.+");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})");

    private final Order order;
    private final LocalDate today;

    private ImportedDates(Order order, LocalDate today) {
        this.order = order;
        this.today = today;
    }

    /** Learns the order from all values of a column. */
    static ImportedDates of(Collection<String> values, LocalDate today) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String value : values) {
            Matcher numbers = NUMBERED.matcher(value.strip());
            if (numbers.matches()) {
                dayFirst |= Integer.parseInt(numbers.group(1)) > 12;
                monthFirst |= Integer.parseInt(numbers.group(2)) > 12;
            }
        }
        Order order = dayFirst && monthFirst
                ? Order.CONTRADICTORY
                : dayFirst ? Order.DAY_FIRST : monthFirst ? Order.MONTH_FIRST : Order.UNDECIDED;
        return new ImportedDates(order, today);
    }

    static ImportedDates ordered(Order order, LocalDate today) {
        return new ImportedDates(order, today);
    }

    /** The date, or empty where the text isn't one; {@link #isAmbiguous} tells the reason apart. */
    Optional<LocalDate> read(String text) {
        String value = text.strip();
        try {
            if (ISO_INSTANT.matcher(value).matches()) {
                return Optional.of(OffsetDateTime.parse(value).toLocalDate());
            }
            Matcher iso = ISO.matcher(value);
            if (iso.matches()) {
                return Optional.of(date(iso.group(1), iso.group(2), iso.group(3)));
            }
            Matcher dotted = DOTTED.matcher(value);
            if (dotted.matches()) {
                return Optional.of(date(dotted.group(3), dotted.group(2), dotted.group(1)));
            }
            return numbered(value);
        } catch (DateTimeException notADate) {
            // 31 February and the like: not a date, which is what the caller is told
            return Optional.empty();
        }
    }

    private Optional<LocalDate> numbered(String value) {
        Matcher numbers = NUMBERED.matcher(value);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        return switch (order) {
            case MONTH_FIRST -> Optional.of(date(numbers.group(3), numbers.group(1), numbers.group(2)));
            case DAY_FIRST -> Optional.of(date(numbers.group(3), numbers.group(2), numbers.group(1)));
            case UNDECIDED, CONTRADICTORY -> Optional.empty();
        };
    }

    /** Whether the text is a date of three numbers whose order the column doesn't tell. */
    boolean isAmbiguous(String text) {
        return (order == Order.UNDECIDED || order == Order.CONTRADICTORY)
                && NUMBERED.matcher(text.strip()).matches();
    }

    private LocalDate date(String year, String month, String day) {
        return LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        int century = today.getYear() / 100 * 100;
        return century + year > today.getYear() + 1 ? century - 100 + year : century + year;
    }
}
