package org.cxmaturity.journey;

import org.cxmaturity.shared.KeyedRepository;

/** Journeys of a programme with stages and touchpoints, as they are stored. */
public interface Journeys extends KeyedRepository<Journey> {}
