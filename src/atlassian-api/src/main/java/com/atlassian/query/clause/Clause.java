package com.atlassian.query.clause;

import java.io.Serializable;
import java.util.List;

/** A part of a query's condition. */
public interface Clause extends Serializable {
    String getName();

    List<Clause> getClauses();

    String toString();
}
