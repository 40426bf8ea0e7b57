package org.cxmaturity.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects every problem of one request, so that all are told at once.
 *
 * <p>At most {@value #MOST} are kept: a file with ten thousand wrong rows needs no longer answer than that. Not safe for
 * use by several threads.
 */
public final class Problems {
    /** How many problems are kept; the ones after it are counted only. */
    public static final int MOST = 1_000;

    private final List<Problem> found = new ArrayList<>();
    private int count;

    public void add(Problem problem) {
        count++;
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    public void malformed(String field, String code, Object... args) {
        add(Problem.malformed(field, code, args));
    }

    public void rule(String field, String code, Object... args) {
        add(Problem.rule(field, code, args));
    }

    public void conflict(String field, String code, Object... args) {
        add(Problem.conflict(field, code, args));
    }

    public boolean none() {
        return count == 0;
    }

    /** Problems in the order in which they were met; at most {@value #MOST}. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** How many were met, those beyond {@value #MOST} included. */
    public int count() {
        return count;
    }
}
