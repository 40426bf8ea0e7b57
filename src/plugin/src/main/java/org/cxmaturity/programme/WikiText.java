package org.cxmaturity.programme;

import java.util.regex.Pattern;

/**
 * Writes plain text so that Jira's wiki notation shows it as it is. What customers wrote must neither call people, nor
 * embed images, nor open macros in an issue.
 */
public final class WikiText {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}\\[\\]!|^~*_+]");
    private static final Pattern DOUBLED = Pattern.compile("(\\?|-)(?=\\1)");
    private static final Pattern OPENING_DASH = Pattern.compile("(?m)(^|(?<=\\s))-(?=\\S)");
    private static final Pattern LIST_SIGN = Pattern.compile("(?m)^(\\s*)([-#])");
    private static final Pattern BLOCK = Pattern.compile("(?m)^(\\s*(?:h[1-6]|bq)\\.)[ \\t]");
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String ELLIPSIS = "\u2026";

    private WikiText() {}

    /** The text in wiki notation, line for line, cut to at most {@code longest} characters before escaping. */
    public static String lines(String text, int longest) {
        String plain = cut(text.strip().replace("\r\n", "\n").replace('\r', '\n'), longest);
        String escaped = SPECIAL.matcher(plain).replaceAll("\\\\$0");
        escaped = DOUBLED.matcher(escaped).replaceAll("\\\\$0");
        escaped = LIST_SIGN.matcher(escaped).replaceAll("$1\\\\$2");
        escaped = OPENING_DASH.matcher(escaped).replaceAll("\\\\-");
        return BLOCK.matcher(escaped).replaceAll("$1" + NO_BREAK_SPACE);
    }

    /** The text in wiki notation on one line. */
    public static String line(String text, int longest) {
        return lines(oneLine(text), longest);
    }

    /** Plain text on one line of at most {@code longest} characters, as a summary has to be. */
    public static String summary(String text, int longest) {
        return cut(oneLine(text), longest);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - ELLIPSIS.length();
        int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, whole).stripTrailing() + ELLIPSIS;
    }
}
