package org.cxmaturity.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Readers of single values: type, range and form are checked here and nowhere else. */
public final class Values {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int FIRST_YEAR = 1900;

    private Values() {}

    /** Text as it stands, up to {@code most} characters; a blank one says nothing. Lines and tabs are allowed. */
    public static ValueReader<String> text(int most) {
        return (raw, path, problems) -> string(raw, path, problems)
                .filter(text -> !text.isBlank())
                .filter(text -> isClean(text, true, path, problems))
                .filter(text -> fitsIn(text, most, path, problems));
    }

    /** A name or title: one line that isn't blank, up to {@link Limits#NAME} characters. */
    public static ValueReader<String> name() {
        return (raw, path, problems) -> string(raw, path, problems)
                .filter(text -> isWritten(text, path, problems))
                .filter(text -> isClean(text, false, path, problems))
                .filter(text -> fitsIn(text, Limits.NAME, path, problems));
    }

    /** Text of any length, blank or not, without characters that can't be stored; for those who check the rest. */
    public static ValueReader<String> clean() {
        return (raw, path, problems) -> string(raw, path, problems).filter(text -> isClean(text, true, path, problems));
    }

    /** Text of up to {@code most} characters that must not be blank. Lines and tabs are allowed. */
    public static ValueReader<String> writtenText(int most) {
        return (raw, path, problems) -> string(raw, path, problems)
                .filter(text -> isWritten(text, path, problems))
                .filter(text -> isClean(text, true, path, problems))
                .filter(text -> fitsIn(text, most, path, problems));
    }

    /** A key of that form. */
    public static ValueReader<String> key(Key form) {
        return (raw, path, problems) -> string(raw, path, problems).filter(text -> {
            if (!form.fits(text)) {
                problems.rule(path, "bad-key", form.pattern());
            }
            return form.fits(text);
        });
    }

    /** A stage written {@code journey/stage}. */
    public static ValueReader<StageRef> stage() {
        return parsed(StageRef::parse, "bad-stage");
    }

    /** A subject written as {@link Subject} says. */
    public static ValueReader<Subject> subject() {
        return parsed(Subject::parse, "bad-subject");
    }

    private static <T> ValueReader<T> parsed(Function<String, Optional<T>> parse, String code) {
        return (raw, path, problems) -> string(raw, path, problems).flatMap(text -> {
            Optional<T> value = parse.apply(text);
            if (value.isEmpty()) {
                problems.rule(path, code, text);
            }
            return value;
        });
    }

    /** A day, {@code 2026-03-31}, from 1900 to 9999. */
    public static ValueReader<LocalDate> date() {
        return (raw, path, problems) -> string(raw, path, problems).flatMap(text -> {
            Optional<LocalDate> day = parseDate(text);
            if (day.isEmpty()) {
                problems.malformed(path, "not-a-date");
            }
            return day.filter(date -> isInRange(date.getYear(), FIRST_YEAR, 9999, path, problems));
        });
    }

    private static Optional<LocalDate> parseDate(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** One of the names of the enum, written exactly so. */
    public static <E extends Enum<E>> ValueReader<E> oneOf(Class<E> type) {
        return (raw, path, problems) -> string(raw, path, problems).flatMap(text -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(text)) {
                    return Optional.of(constant);
                }
            }
            problems.malformed(path, "unknown-value", text, names(type));
            return Optional.empty();
        });
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** True or false. */
    public static ValueReader<Boolean> flag() {
        return (raw, path, problems) -> {
            if (raw instanceof Boolean flag) {
                return Optional.of(flag);
            }
            problems.malformed(path, "wrong-type", "boolean");
            return Optional.empty();
        };
    }

    /** A finite number within the range, both ends included. */
    public static ValueReader<Double> number(double least, double most) {
        return (raw, path, problems) -> {
            if (!(raw instanceof Number number)) {
                problems.malformed(path, "wrong-type", "number");
                return Optional.empty();
            }
            double value = number.doubleValue() == 0 ? 0 : number.doubleValue();
            return isInRange(value, least, most, path, problems) ? Optional.of(value) : Optional.empty();
        };
    }

    /** A number of any size. */
    public static ValueReader<Double> number() {
        return number(-Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /** A whole number within the range, both ends included; {@code 4.0} is whole. */
    public static ValueReader<Integer> integer(int least, int most) {
        return (raw, path, problems) ->
                whole(least, most).read(raw, path, problems).map(Long::intValue);
    }

    /** How many there are: whole, 0 to {@link Limits#COUNT}. */
    public static ValueReader<Long> count() {
        return whole(0, Limits.COUNT);
    }

    private static ValueReader<Long> whole(long least, long most) {
        return (raw, path, problems) -> {
            if (raw instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue())) {
                return isInRange(number.doubleValue(), least, most, path, problems)
                        ? Optional.of((long) number.doubleValue())
                        : Optional.empty();
            }
            problems.malformed(path, "wrong-type", "integer");
            return Optional.empty();
        };
    }

    private static boolean isInRange(double value, double least, double most, String path, Problems problems) {
        boolean inside = value >= least && value <= most;
        if (!inside) {
            problems.rule(path, "out-of-range", Document.number(least), Document.number(most));
        }
        return inside;
    }

    private static Optional<String> string(Object raw, String path, Problems problems) {
        if (raw instanceof String text) {
            return Optional.of(text);
        }
        problems.malformed(path, "wrong-type", "string");
        return Optional.empty();
    }

    private static boolean isWritten(String text, String path, Problems problems) {
        if (text.isBlank()) {
            problems.rule(path, "blank");
        }
        return !text.isBlank();
    }

    private static boolean fitsIn(String text, int most, String path, Problems problems) {
        if (text.length() > most) {
            problems.rule(path, "too-long", most, text.length());
        }
        return text.length() <= most;
    }

    /** Databases refuse NUL and broken surrogate pairs; other control characters are never meant. */
    private static boolean isClean(String text, boolean lines, String path, Problems problems) {
        boolean clean = text.codePoints().allMatch(point -> isPlain(point) || lines && isLineOrTab(point));
        if (!clean) {
            problems.rule(path, "bad-character");
        }
        return clean;
    }

    private static boolean isPlain(int point) {
        return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
    }

    private static boolean isLineOrTab(int point) {
        return point == '\n' || point == '\r' || point == '\t';
    }
}
