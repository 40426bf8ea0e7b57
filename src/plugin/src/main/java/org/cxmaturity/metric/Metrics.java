package org.cxmaturity.metric;

import org.cxmaturity.shared.KeyedRepository;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.Stored;

/** Metrics of a programme with all their readings, as they are stored. */
public interface Metrics extends KeyedRepository<Metric> {

    /** Readings of one metric in the order in which they were recorded; {@code metric} is its database id. */
    Page<Stored<Reading>> readings(long metric, PageRequest request);

    /** Adds a reading to the metric with that database id. */
    Stored<Reading> addReading(long metric, Reading reading);
}
