package org.cxmaturity.embedded.model;

/**
 * A project permission that an app adds.
 *
 * @param key unique, such as "com.example:manage"
 * @param nameKey i18n key of its name
 * @param descriptionKey i18n key, may be empty
 * @param category such as "PROJECTS"
 */
public record ProjectPermission(String key, String nameKey, String descriptionKey, String category) {}
