package org.cxmaturity.embedded.pages;

import java.util.Map;

/** What a handler answers. */
sealed interface Answer permits Answer.Redirect, Answer.File, Screen {

    /**
     * Sends the browser elsewhere in Jira.
     *
     * @param path begins with a slash, without the context path
     * @param cookies what the browser shall remember for a year, by name
     */
    record Redirect(String path, Map<String, String> cookies) implements Answer {}

    /** A file of the pages' own, which browsers may keep for a day: its address changes with its contents. */
    record File(byte[] bytes, String type) implements Answer {}

    static Answer redirect(String path) {
        return new Redirect(path, Map.of());
    }
}
