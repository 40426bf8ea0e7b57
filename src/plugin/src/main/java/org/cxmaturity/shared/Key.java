package org.cxmaturity.shared;

import java.util.regex.Pattern;

/** Patterns of the keys by which entities, issues and projects are named. */
public enum Key {
    /** Key of an entity: a letter, then letters, digits and hyphens, 40 characters at most. */
    ENTITY("[a-z][a-z0-9-]{0,39}"),
    /** Key that may begin with a digit: campaigns such as {@code 2026}, respondents, statements. */
    LOOSE("[a-z0-9][a-z0-9-]{0,39}"),
    /** Key of a Jira issue, {@code CX-12}. */
    ISSUE("[A-Z][A-Z0-9_]{0,254}-[1-9][0-9]{0,18}"),
    /** Key of a Jira project, {@code CX}. */
    PROJECT("[A-Z][A-Z0-9_]{0,254}");

    private final Pattern pattern;

    Key(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    public boolean fits(String text) {
        return pattern.matcher(text).matches();
    }

    /** The pattern as a regular expression, for messages. */
    public String pattern() {
        return pattern.pattern();
    }
}
