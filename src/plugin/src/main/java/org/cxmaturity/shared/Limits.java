package org.cxmaturity.shared;

/** How long texts and lists may be. Lengths are in UTF-16 code units, as databases and Jira count them. */
public final class Limits {
    /** A name or title; Jira's own limit of a summary. */
    public static final int NAME = 255;
    /** A longer text; Jira's default limit of a description. */
    public static final int TEXT = 32_767;
    /** A web address. */
    public static final int LINK = 2_000;
    /** Entries of one list in a document. */
    public static final int LIST = 100_000;
    /** Largest count that is taken: customers a month, answers, participants. */
    public static final long COUNT = 1_000_000_000_000L;

    private Limits() {}
}
