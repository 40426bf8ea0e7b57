package com.atlassian.jira.web.bean;

import java.io.Serializable;
import org.cxmaturity.declared.DeclarationOnly;

/** Which page of a search is wanted. */
@SuppressWarnings("rawtypes")
public class PagerFilter<T> implements Serializable {
    public PagerFilter() {
        throw DeclarationOnly.called();
    }

    public PagerFilter(int max) {
        throw DeclarationOnly.called();
    }

    public PagerFilter(int start, int max) {
        throw DeclarationOnly.called();
    }

    public static PagerFilter getUnlimitedFilter() {
        throw DeclarationOnly.called();
    }

    public static PagerFilter newPageAlignedFilter(int index, int max) {
        throw DeclarationOnly.called();
    }

    public int getMax() {
        throw DeclarationOnly.called();
    }

    public int getPageSize() {
        throw DeclarationOnly.called();
    }

    public void setMax(int max) {
        throw DeclarationOnly.called();
    }

    public int getStart() {
        throw DeclarationOnly.called();
    }

    public void setStart(int start) {
        throw DeclarationOnly.called();
    }

    public int getEnd() {
        throw DeclarationOnly.called();
    }
}
