package com.atlassian.jira.issue.search;

import java.util.List;

/** A page of what a search found. */
public class SearchResults<T> {

    private final List<T> results;
    private final int total;
    private final int max;
    private final int start;

    public SearchResults(List<T> issuesInPage, int totalIssueCount, int maxIssueCount, int startIndex) {
        this.results = List.copyOf(issuesInPage);
        this.total = totalIssueCount;
        this.max = maxIssueCount;
        this.start = startIndex;
    }

    public List<T> getResults() {
        return results;
    }

    /** Index of the first, from 0. */
    public int getStart() {
        return start;
    }

    /** Index after the last. */
    public int getEnd() {
        return Math.min(start + max, total);
    }

    public int getTotal() {
        return total;
    }

    public int getMax() {
        return max;
    }

    public int getNextStart() {
        return start + max;
    }

    public int getPreviousStart() {
        return Math.max(0, start - max);
    }

    /** Number of the first, from 1; 0 if there is none. */
    public int getNiceStart() {
        return results.isEmpty() ? 0 : start + 1;
    }
}
