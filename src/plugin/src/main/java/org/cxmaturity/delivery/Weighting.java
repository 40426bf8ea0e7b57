package org.cxmaturity.delivery;

/** What an issue weighs in the progress of a cell; a setting of the programme. */
public enum Weighting {
    /** Every issue weighs 1. */
    COUNT,
    /** An issue weighs its story points. */
    STORY_POINTS
}
