package org.cxmaturity.delivery;

/** A place in the matrix: the key of a principle, and a stage as {@code journey/stage}. */
public record CellRef(String principle, String stage) {}
