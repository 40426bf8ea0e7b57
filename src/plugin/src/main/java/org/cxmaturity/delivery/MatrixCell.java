package org.cxmaturity.delivery;

/** A cell of the matrix and its score. */
public record MatrixCell(CellRef ref, boolean promised, CellScore score) {}
