package com.atlassian.jira.issue.search;

import java.util.List;
import org.cxmaturity.declared.DeclarationOnly;

/** One page of what a search found. */
public class SearchResults<T> {
    public SearchResults(List<T> issuesInPage, int totalIssueCount, int maxIssueCount, int startIndex) {}

    public List<T> getResults() {
        throw DeclarationOnly.called();
    }

    public int getStart() {
        throw DeclarationOnly.called();
    }

    public int getEnd() {
        throw DeclarationOnly.called();
    }

    public int getTotal() {
        throw DeclarationOnly.called();
    }

    public int getMax() {
        throw DeclarationOnly.called();
    }

    public int getNextStart() {
        throw DeclarationOnly.called();
    }

    public int getPreviousStart() {
        throw DeclarationOnly.called();
    }

    public int getNiceStart() {
        throw DeclarationOnly.called();
    }
}
