package org.cxmaturity.delivery;

import java.util.Optional;
import org.cxmaturity.shared.StageRef;

/**
 * An issue that delivers a principle.
 *
 * @param stage at which stage; empty if nobody has said
 */
public record LinkedIssue(long issueId, String principle, Optional<StageRef> stage) {}
