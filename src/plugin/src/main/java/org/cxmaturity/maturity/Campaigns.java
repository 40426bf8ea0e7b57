package org.cxmaturity.maturity;

import org.cxmaturity.shared.KeyedRepository;

/** Campaigns of a programme with all responses, as they are stored. */
public interface Campaigns extends KeyedRepository<Campaign> {}
