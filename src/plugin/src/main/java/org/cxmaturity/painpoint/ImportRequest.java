package org.cxmaturity.painpoint;

/**
 * How a table is to be imported.
 *
 * @param mapping which column means what, as {@link ColumnMap} reads it; empty: columns are found by our own names
 * @param byTitle whether rows of the same title are one pain point
 * @param partial whether good rows go in although others are refused
 * @param dryRun whether nothing is to be written
 */
public record ImportRequest(String mapping, boolean byTitle, boolean partial, boolean dryRun) {}
