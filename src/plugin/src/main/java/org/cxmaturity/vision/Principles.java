package org.cxmaturity.vision;

import org.cxmaturity.shared.KeyedRepository;

/** Principles of the current vision, as they are stored. */
public interface Principles extends KeyedRepository<Principle> {}
