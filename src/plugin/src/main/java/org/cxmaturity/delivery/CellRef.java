package org.cxmaturity.delivery;

import org.cxmaturity.shared.StageRef;

/** A place in the matrix: the key of a principle, and a stage. */
public record CellRef(String principle, StageRef stage) {}
