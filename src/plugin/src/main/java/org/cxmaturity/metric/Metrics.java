package org.cxmaturity.metric;

import org.cxmaturity.shared.KeyedRepository;

/** Metrics of a programme with all their readings, as they are stored. */
public interface Metrics extends KeyedRepository<Metric> {}
