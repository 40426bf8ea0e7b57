package org.cxmaturity.delivery;

import java.time.LocalDate;

/**
 * How far the delivery of a programme had come on one day, made from all work, whoever may browse it.
 *
 * @param day the day in UTC
 * @param totals promised cells per state on that day; their delivery index is that day's
 */
public record Snapshot(LocalDate day, MatrixTotals totals) {}
