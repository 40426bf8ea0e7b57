package org.cxmaturity.delivery;

/** Jira's grouping of statuses. {@link #UNDEFINED} is Jira's "No Category" and is read as to do. */
public enum StatusCategory {
    UNDEFINED,
    TO_DO,
    IN_PROGRESS,
    DONE
}
