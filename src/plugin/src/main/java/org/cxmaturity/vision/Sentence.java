package org.cxmaturity.vision;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.shared.Problem;

/**
 * The rule of the vision sentence: exactly one sentence of at most {@value #LONGEST} characters.
 *
 * <p>Sentences are counted by their ends within the text; the mark at the very end may be left out. An end is a run of
 * {@code . ! ? …} (so {@code ?!} and {@code ...} are one), closing quotes and brackets included, then white space, then
 * something new. Hence decimals, times and web addresses end nothing.
 *
 * <ul>
 *   <li>{@code !}, {@code ?} and an ellipsis end nothing before a small letter: <i>"Ready?" is what we ask</i>.
 *   <li>A dot ends nothing after a word with a dot in it ({@code e.g.}, {@code U.S.}), a single capital other than I
 *       ({@code J. Smith}), or an abbreviation: a title anywhere, {@code no.} before a number only, {@code etc.} before a
 *       small letter only. After any other word it is an end, before a small letter too.
 *   <li>An empty line is an end. The full-width marks of Chinese and Japanese need no white space.
 * </ul>
 */
public final class Sentence {
    /** Longest sentence, in characters as people count them (code points). */
    public static final int LONGEST = 200;

    private static final int COUNTABLE = 20 * LONGEST;
    private static final Pattern END =
            Pattern.compile("(?<mark>[.!?…]+)[\\p{Pe}\\p{Pf}\"']*\\s+[\\p{P}\\p{S}\\s]*(?<next>[\\p{L}\\p{N}])"
                    + "|[。！？]+[\\p{Pe}\\p{Pf}]*\\s*[\\p{L}\\p{N}]"
                    + "|\\R\\h*\\R\\s*\\S");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}.]*$");
    private static final Set<String> BEFORE_NAMES =
            Set.of("mr", "mrs", "ms", "dr", "prof", "st", "vs", "cf", "bzw", "esim", "mm");
    private static final Set<String> BEFORE_NUMBERS =
            Set.of("no", "nr", "nro", "fig", "ca", "approx", "p", "pp", "vol");
    private static final Set<String> WITHIN =
            Set.of("etc", "inc", "ltd", "co", "corp", "approx", "ca", "max", "min", "incl", "usw", "jne", "ym", "yms");

    private Sentence() {}

    /** The reason why a text isn't a vision sentence: {@code blank}, {@code not-one-sentence} or {@code too-long}. */
    public static Optional<Problem> refuse(String text, String path) {
        if (text.isBlank()) {
            return Optional.of(Problem.rule(path, "blank"));
        }
        int length = length(text);
        int sentences = length > COUNTABLE ? 1 : count(text);
        if (sentences != 1) {
            return Optional.of(Problem.rule(path, "not-one-sentence", sentences));
        }
        return length > LONGEST ? Optional.of(Problem.rule(path, "too-long", LONGEST, length)) : Optional.empty();
    }

    /** How many sentences the text has; 0 when there is no letter or digit in it. */
    static int count(String text) {
        String stripped = text.strip();
        if (stripped.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return 0;
        }
        Matcher ends = END.matcher(stripped);
        int sentences = 1;
        int from = 0;
        while (ends.find(from)) {
            sentences += isEnd(stripped, ends) ? 1 : 0;
            from = ends.end() - 1;
        }
        return sentences;
    }

    private static int length(String text) {
        String stripped = text.strip();
        return stripped.codePointCount(0, stripped.length());
    }

    private static boolean isEnd(String text, Matcher end) {
        String mark = end.group("mark");
        if (mark == null) {
            return true;
        }
        int next = end.group("next").codePointAt(0);
        if (!".".equals(mark)) {
            return !Character.isLowerCase(next);
        }
        Matcher last = LAST_WORD.matcher(text.substring(0, end.start()));
        return !last.find() || !isAbbreviation(last.group(), next);
    }

    private static boolean isAbbreviation(String word, int next) {
        String small = word.toLowerCase(Locale.ROOT);
        return word.indexOf('.') > 0
                || isInitial(word)
                || BEFORE_NAMES.contains(small)
                || Character.isDigit(next) && BEFORE_NUMBERS.contains(small)
                || Character.isLowerCase(next) && WITHIN.contains(small);
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !"I".equals(word);
    }
}
