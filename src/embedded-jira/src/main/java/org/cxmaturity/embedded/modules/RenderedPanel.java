package org.cxmaturity.embedded.modules;

/**
 * A piece of a page that a plugin drew.
 *
 * @param completeKey plugin key, colon, module key
 * @param weight its place among those of its location, lightest first
 * @param label its heading in the reader's language, empty for none; not escaped
 * @param html what it drew; finished HTML
 */
public record RenderedPanel(String completeKey, int weight, String label, String html) {}
