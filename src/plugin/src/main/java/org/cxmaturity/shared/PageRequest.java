package org.cxmaturity.shared;

/**
 * Which part of a list is asked for.
 *
 * @param start how many entries are skipped, 0 or more
 * @param limit how many are wanted at most, 1 to {@value #MOST}
 */
public record PageRequest(int start, int limit) {
    /** The most entries that one answer holds. */
    public static final int MOST = 1_000;
    /** How many an answer holds when nobody says. */
    public static final int USUAL = 50;

    public PageRequest {
        if (start < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("No page: start " + start + ", limit " + limit);
        }
    }

    public static PageRequest first() {
        return new PageRequest(0, USUAL);
    }
}
