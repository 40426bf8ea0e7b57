package org.cxmaturity.embedded.modules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.embedded.i18n.Texts;

/**
 * Jira's {@code jsI18n} transformer: puts the reader's text in the place of {@code AJS.I18n.getText("key")}, and
 * {@code AJS.format("text"} in the place of {@code AJS.I18n.getText("key"} where arguments follow.
 */
final class ScriptTexts {
    private static final Pattern CALL =
            Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.:-]+)\\1\\s*(\\)|,)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Texts texts;

    ScriptTexts(Texts texts) {
        this.texts = texts;
    }

    String putIn(String script, Locale locale) {
        return CALL.matcher(script)
                .replaceAll(call -> Matcher.quoteReplacement(replacement(call.group(2), call.group(3), locale)));
    }

    private String replacement(String key, String next, Locale locale) {
        return next.equals(")")
                ? quoted(texts.text(locale, key))
                : "AJS.format(" + quoted(texts.raw(locale, key).orElse(key)) + ",";
    }

    /** As a string of JavaScript that can also stand inside a script element. */
    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text)
                    .replace("<", "\\u003c")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every string can be written as JSON", e);
        }
    }
}
