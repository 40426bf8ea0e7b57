package org.cxmaturity.platform;

/** What a person may do with a programme; each is held in its home project. */
public enum Right {
    /** See the programme: browse the home project. */
    VIEW,
    /** Capture and triage pain points, raise and link: create issues in the home project. */
    TRIAGE,
    /** Everything else: the project permission "Manage CX", or administer the home project. */
    MANAGE
}
