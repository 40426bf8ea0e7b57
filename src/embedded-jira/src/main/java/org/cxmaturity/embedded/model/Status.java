package org.cxmaturity.embedded.model;

/** A state of the workflow. */
public record Status(long id, String name, String description, StatusCategory category) {}
