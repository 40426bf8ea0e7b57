package org.cxmaturity.embedded.model;

/** Narrows who sees an issue to the level's members, in addition to the permission to browse its project. */
public record SecurityLevel(long id, long projectId, String name, String description) {}
