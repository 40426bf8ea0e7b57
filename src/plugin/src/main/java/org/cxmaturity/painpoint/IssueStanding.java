package org.cxmaturity.painpoint;

/** How the issue stands that a pain point was raised as. */
public enum IssueStanding {
    /** Not begun, or opened again. */
    TO_DO,
    /** Being worked on. */
    IN_PROGRESS,
    /** Done, and delivered. */
    DONE,
    /** Done without delivering anything, such as by the resolution Won't Do. */
    CANCELLED
}
