package org.cxmaturity.delivery;

/** An issue that delivers a principle, but counts nowhere until somebody sets the stage. */
public record StageNotSet(long issueId, String issueKey, String principle) {}
