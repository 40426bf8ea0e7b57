package org.cxmaturity.ownership;

import org.cxmaturity.shared.KeyedRepository;

/** Declared ownership in a programme, as it is stored; named by database id. */
public interface Ownerships extends KeyedRepository<Ownership> {}
