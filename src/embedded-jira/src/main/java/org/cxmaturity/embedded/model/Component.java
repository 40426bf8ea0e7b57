package org.cxmaturity.embedded.model;

import java.util.Optional;

/** A part of a project; {@code leadKey} is the user key of who looks after it. */
public record Component(long id, long projectId, String name, String description, Optional<String> leadKey) {}
