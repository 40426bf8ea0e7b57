package org.cxmaturity.embedded.model;

/** A named set of grants that projects share. */
public record PermissionScheme(long id, String name, String description) {}
