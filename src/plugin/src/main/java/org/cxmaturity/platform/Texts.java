package org.cxmaturity.platform;

import java.util.Locale;

/** Texts in the language of the user who asks. */
public interface Texts {
    /** The text with its place-holders filled in; the key itself when there is no such text. */
    String text(String key, Object... args);

    Locale locale();
}
