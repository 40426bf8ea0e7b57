package com.atlassian.jira.web.bean;

import java.io.Serializable;

/** Which part of a list is asked for; 20 from the first on unless said otherwise. */
@SuppressWarnings("rawtypes")
public class PagerFilter<T> implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_SIZE = 20;

    private int start;
    private int max;

    public PagerFilter() {
        this(USUAL_SIZE);
    }

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public static PagerFilter getUnlimitedFilter() {
        return new PagerFilter(Integer.MAX_VALUE);
    }

    /** The page of {@code max} that {@code index} is on. */
    public static PagerFilter newPageAlignedFilter(int index, int max) {
        return new PagerFilter(max == 0 ? 0 : index - index % max, max);
    }

    public int getMax() {
        return max;
    }

    public int getPageSize() {
        return max;
    }

    public void setMax(int max) {
        this.max = max;
    }

    public int getStart() {
        return start;
    }

    public void setStart(int start) {
        this.start = start;
    }

    /** Index after the last. */
    public int getEnd() {
        return (int) Math.min((long) start + max, Integer.MAX_VALUE);
    }
}
