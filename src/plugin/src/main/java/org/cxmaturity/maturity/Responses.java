package org.cxmaturity.maturity;

import org.cxmaturity.shared.KeyedRepository;

/**
 * Responses of one campaign in the order in which they came, as they are stored. What other repositories call the
 * programme is the database id of the campaign here. A change of one is a change of its campaign too.
 */
public interface Responses extends KeyedRepository<Response> {}
