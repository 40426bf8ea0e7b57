package org.cxmaturity.embedded.velocity;

import java.util.Locale;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Writes references as HTML text, except those whose name ends in {@code Html}: they hold finished HTML. */
final class Escaping implements ReferenceInsertionEventHandler {
    @Override
    public Object referenceInsert(String reference, Object value) {
        return value == null || isFinished(reference) ? value : html(value.toString());
    }

    private static boolean isFinished(String reference) {
        String name = reference.replaceAll("[{}]", "").replaceAll("\\([^()]*\\)$", "");
        return name.toLowerCase(Locale.ROOT).endsWith("html");
    }

    /** The text with the five characters that mean something in HTML written as entities. */
    static String html(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
