package org.cxmaturity.vision;

import org.cxmaturity.shared.KeyedRepository;

/** Target groups of the current vision, as they are stored. */
public interface TargetGroups extends KeyedRepository<TargetGroup> {}
