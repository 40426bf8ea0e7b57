package org.cxmaturity.metric.ao;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.metric.Reading;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.Parts;
import org.cxmaturity.platform.ao.RowMapping;

final class ReadingMapping implements RowMapping<Reading, ReadingEntity> {

    @Override
    public Class<ReadingEntity> type() {
        return ReadingEntity.class;
    }

    /** The same may be read twice: a correction is a new reading. */
    @Override
    public Optional<String> key(Reading reading) {
        return Optional.empty();
    }

    @Override
    public boolean namedByRowId() {
        return true;
    }

    @Override
    public Columns columns(Reading reading) {
        return new Columns()
                .with("READ_ON", reading.date())
                .with("PERIOD_START", reading.periodStart())
                .json("COUNTS", reading.counts())
                .with("AMOUNT", reading.value());
    }

    @Override
    public Reading read(ReadingEntity row, Parts parts) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Columns.object(row.getCounts())
                .forEach((score, count) -> counts.put((String) score, ((Number) count).longValue()));
        return new Reading(
                LocalDate.parse(row.getReadOn()),
                Columns.date(row.getPeriodStart()),
                counts,
                Optional.ofNullable(row.getAmount()));
    }
}
