package org.cxmaturity.embedded.jql;

import java.util.Locale;
import java.util.Set;

/**
 * A piece of a query's text.
 *
 * @param line from 1
 * @param character from 1
 */
record JqlToken(Kind kind, String text, int line, int character) {

    enum Kind {
        WORD,
        QUOTED,
        SYMBOL,
        END
    }

    private static final Set<String> WORDS_OF_JQL =
            Set.of("and", "or", "not", "in", "is", "empty", "null", "order", "by", "asc", "desc", "was", "changed");

    boolean isWord(String word) {
        return kind == Kind.WORD && text.toLowerCase(Locale.ROOT).equals(word);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isName() {
        return kind == Kind.QUOTED || (kind == Kind.WORD && !WORDS_OF_JQL.contains(text.toLowerCase(Locale.ROOT)));
    }

    String place() {
        return " (line " + line + ", character " + character + ")";
    }
}
