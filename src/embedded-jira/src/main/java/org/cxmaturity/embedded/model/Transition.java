package org.cxmaturity.embedded.model;

/** A step of the one workflow; it leads from any status to {@code to}. */
public record Transition(long id, String name, Status to) {}
