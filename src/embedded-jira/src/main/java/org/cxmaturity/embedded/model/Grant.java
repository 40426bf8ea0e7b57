package org.cxmaturity.embedded.model;

/** One line of a permission scheme. */
public record Grant(long id, long schemeId, String permission, Holder holder) {}
