package org.cxmaturity.metric;

import org.cxmaturity.shared.KeyedRepository;

/**
 * Readings of one metric in the order in which they were recorded, as they are stored. What other repositories call the
 * programme is the database id of the metric here. Readings are named by their database id; a change of one is a change of
 * its metric too.
 */
public interface Readings extends KeyedRepository<Reading> {}
