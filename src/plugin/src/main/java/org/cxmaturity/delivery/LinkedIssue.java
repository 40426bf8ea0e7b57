package org.cxmaturity.delivery;

import java.util.Optional;

/**
 * An issue that delivers a principle.
 *
 * @param stage at which stage, as {@code journey/stage}; empty if nobody has said
 */
public record LinkedIssue(long issueId, String principle, Optional<String> stage) {}
