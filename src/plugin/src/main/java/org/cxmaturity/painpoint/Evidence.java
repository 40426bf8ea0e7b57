package org.cxmaturity.painpoint;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that shows whether customers meet a pain point.
 *
 * @param kind where it comes from
 * @param quote what was said or seen; may be empty
 * @param link where it can be read; may be empty
 * @param date when it was recorded
 * @param count how many customers or answers stand behind it
 * @param noLongerMet whether it shows that customers no longer meet the pain point
 * @param sourceId by which its source knows it; may be empty
 */
public record Evidence(
        Optional<Kind> kind,
        String quote,
        String link,
        Optional<LocalDate> date,
        Optional<Long> count,
        boolean noLongerMet,
        String sourceId) {

    /** Where evidence comes from. */
    public enum Kind {
        INTERVIEW,
        SURVEY,
        SUPPORT_TICKET,
        REVIEW,
        ANALYTICS,
        OBSERVATION
    }

    public Evidence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(sourceId, "sourceId");
    }

    /** The same with the id by which its source knows it. */
    Evidence knownAs(String newSourceId) {
        return new Evidence(kind, quote, link, date, count, noLongerMet, newSourceId);
    }
}
