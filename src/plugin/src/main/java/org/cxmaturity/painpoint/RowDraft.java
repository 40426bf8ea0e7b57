package org.cxmaturity.painpoint;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one good row of an imported table says.
 *
 * @param row the row itself
 * @param title stripped, runs of white space made one space
 * @param description what the row says about the pain point in full; may be empty
 * @param place where on the journey; unknown where the table doesn't say
 * @param hits whom it hits and what it breaks
 * @param burden how heavy it is
 * @param function key of the owning function
 * @param capturedAt when it was captured
 * @param evidence the row as a piece of evidence; its source id is the mapped one, blank where there is none
 */
record RowDraft(
        ImportedTable.Row row,
        String title,
        String description,
        Place place,
        Hits hits,
        Burden burden,
        Optional<String> function,
        Optional<LocalDate> capturedAt,
        Evidence evidence) {}
