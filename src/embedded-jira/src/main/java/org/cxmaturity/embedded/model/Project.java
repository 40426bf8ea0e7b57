package org.cxmaturity.embedded.model;

/**
 * A project.
 *
 * @param key current key, upper case
 * @param description may be empty
 * @param url may be empty
 * @param leadKey user key of the lead
 * @param counter number that its newest issue was given; 0 before the first
 * @param archived read-only and left out of searches
 * @param schemeId its permission scheme
 */
public record Project(
        long id,
        String key,
        String name,
        String description,
        String url,
        String leadKey,
        long counter,
        boolean archived,
        long schemeId) {}
