package org.cxmaturity.embedded.pages;

/** What a handler answers. */
sealed interface Answer permits Answer.Redirect, Answer.File, Screen {

    /**
     * Sends the browser elsewhere in Jira.
     *
     * @param path begins with a slash, without the context path
     */
    record Redirect(String path) implements Answer {}

    /** A file of the pages' own, which browsers may keep for a day: its address changes with its contents. */
    record File(byte[] bytes, String type) implements Answer {}

    static Answer redirect(String path) {
        return new Redirect(path);
    }
}
