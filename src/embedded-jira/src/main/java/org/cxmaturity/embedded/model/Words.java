package org.cxmaturity.embedded.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Texts as the word search keeps them: lower case, without accents, single spaces, one in front and one behind. */
public final class Words {

    private Words() {}

    /** The words of {@code texts}, cut at {@code limit} characters. */
    public static String of(int limit, String... texts) {
        String joined = Arrays.stream(texts)
                .map(Words::normalised)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return " " + (joined.length() > limit ? joined.substring(0, limit) : joined) + " ";
    }

    static String summary(String summary) {
        return of(290, summary);
    }

    static String text(Optional<String> text) {
        return of(32990, text.orElse(""));
    }

    /** Letters and digits only, everything else is a space; {@code *} and {@code ?} are dropped too. */
    public static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
