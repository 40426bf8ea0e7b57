package org.cxmaturity.embedded.model;

import java.util.Optional;

/** A link between two issues by their ids. */
public record Link(long id, LinkType type, long sourceId, long destinationId, Optional<Long> sequence) {}
