package org.cxmaturity.ownership;

import org.cxmaturity.shared.KeyedRepository;

/** Functions of a programme, as they are stored. */
public interface Functions extends KeyedRepository<Function> {}
