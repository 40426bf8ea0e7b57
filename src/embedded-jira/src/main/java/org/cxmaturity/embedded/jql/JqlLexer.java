package org.cxmaturity.embedded.jql;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query's text into tokens. */
final class JqlLexer {

    private static final String RESERVED = "@#$%^*?;{}[]+/`\\";
    private static final String SYMBOLS = "=!<>~(),&|";

    private final String text;
    private final List<JqlToken> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private JqlLexer(String text) {
        this.text = text;
    }

    static List<JqlToken> tokens(String text) {
        return new JqlLexer(text).run();
    }

    private List<JqlToken> run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                skip(c);
            } else if (c == '"' || c == '\'') {
                quoted(c);
            } else if (SYMBOLS.indexOf(c) >= 0) {
                symbol();
            } else {
                word();
            }
        }
        add(JqlToken.Kind.END, "", at);
        return tokens;
    }

    private void skip(char c) {
        at++;
        if (c == '\n') {
            line++;
            lineStart = at;
        }
    }

    private void symbol() {
        int start = at;
        String two = text.substring(at, Math.min(at + 2, text.length()));
        boolean pair = List.of("!=", "<=", ">=", "!~", "&&", "||").contains(two);
        at += pair ? 2 : 1;
        add(JqlToken.Kind.SYMBOL, text.substring(start, at), start);
    }

    private void word() {
        int start = at;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        if (text.substring(start, at).equalsIgnoreCase("cf") && at < text.length() && text.charAt(at) == '[') {
            at = Math.max(text.indexOf(']', at), at) + 1;
        } else if (at < text.length() && RESERVED.indexOf(text.charAt(at)) >= 0) {
            char c = text.charAt(at);
            throw error(
                    "The character '" + c + "' is a reserved JQL character. You must enclose it in a string or use the "
                            + "escape '\\u" + String.format("%04x", (int) c) + "' instead.",
                    at);
        }
        add(JqlToken.Kind.WORD, text.substring(start, at), start);
    }

    private static boolean isWordPart(char c) {
        return !Character.isWhitespace(c) && c != '"' && c != '\'' && SYMBOLS.indexOf(c) < 0 && RESERVED.indexOf(c) < 0;
    }

    private void quoted(char quote) {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at++);
            value.append(c == '\\' ? escaped(start) : c);
        }
        if (at >= text.length()) {
            throw error("The quoted string '" + value + "' has not been completed.", start);
        }
        at++;
        add(JqlToken.Kind.QUOTED, value.toString(), start);
    }

    private char escaped(int start) {
        if (at >= text.length()) {
            throw error("The quoted string '" + text.substring(start + 1) + "' has not been completed.", start);
        }
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case '"', '\'', '\\', ' ' -> c;
            case 'u' -> unicode();
            default -> throw error(
                    "'\\" + c
                            + "' is an illegal JQL escape sequence. The valid escape sequences are \\', \\\", \\t, \\n, "
                            + "\\r, \\\\, '\\ ' and \\uXXXX.",
                    at - 2);
        };
    }

    private char unicode() {
        String digits = text.substring(at, Math.min(at + 4, text.length()));
        if (!digits.matches("[0-9A-Fa-f]{4}")) {
            throw error("'\\u" + digits + "' is an illegal JQL escape sequence.", at - 2);
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private void add(JqlToken.Kind kind, String value, int start) {
        tokens.add(new JqlToken(kind, value, line, start - lineStart + 1));
    }

    private JqlException error(String message, int position) {
        return new JqlException("Error in the JQL Query: " + message + " (line " + line + ", character "
                + (position - lineStart + 1) + ")");
    }
}
