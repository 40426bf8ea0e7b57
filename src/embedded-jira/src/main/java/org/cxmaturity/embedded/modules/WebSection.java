package org.cxmaturity.embedded.modules;

/**
 * A group of links that a plugin adds to a menu.
 *
 * @param completeKey plugin key, colon, module key
 * @param key the module's own key, the last part of its items' section
 * @param location the menu it stands in
 * @param weight its place there, lightest first
 * @param label its heading in the reader's language, empty for none; not escaped
 */
public record WebSection(String completeKey, String key, String location, int weight, String label) {}
