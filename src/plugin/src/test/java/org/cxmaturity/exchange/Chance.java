package org.cxmaturity.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Draws values by chance, such that documents allow. */
final class Chance {
    private static final List<String> SCRAPS = List.of(
            "a", "Ä", "ß", "žluť", "日本", "😀", " ", "\"", "\\", "\n", "\t", "=cmd|", "<b>", "\u2028", "{0}", "'");

    private final Random random;

    Chance(Random random) {
        this.random = random;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean flag() {
        return random.nextBoolean();
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Sometimes whole, sometimes with all its digits. */
    double number(double least, double most) {
        double value = least + random.nextDouble() * (most - least);
        return flag() ? Math.rint(value) : value;
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return flag() ? Optional.of(value.get()) : Optional.empty();
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()));
    }

    /** Some of the values in any order, none of them twice. */
    <T> List<T> someOf(List<T> values) {
        List<T> mixed = new ArrayList<>(values);
        Collections.shuffle(mixed, random);
        return mixed.subList(0, random.nextInt(mixed.size() + 1));
    }

    <T> Optional<T> maybeOneOf(List<T> values) {
        return values.isEmpty() ? Optional.empty() : maybe(() -> oneOf(values));
    }

    /** Up to three things; each is told its place. */
    <T> List<T> upToThree(IntFunction<T> thing) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(thing).toList();
    }

    List<String> keys(String prefix) {
        return upToThree(i -> prefix + "-" + i);
    }

    /** A text or nothing. */
    String text() {
        String text = written();
        return text.isBlank() ? "" : text;
    }

    String name() {
        return "N" + written().replaceAll("\\p{Cntrl}", "");
    }

    private String written() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(6)).forEach(i -> text.append(oneOf(SCRAPS)));
        return text.toString();
    }

    List<String> names() {
        return upToThree(i -> i + name());
    }

    LocalDate day() {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(2_900_000));
    }

    long count() {
        return flag() ? random.nextInt(100) : Math.floorMod(random.nextLong(), 1_000_000_000_001L);
    }
}
