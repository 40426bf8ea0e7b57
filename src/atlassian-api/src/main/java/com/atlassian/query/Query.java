package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import java.io.Serializable;

/** A JQL query. */
public interface Query extends Serializable {
    Clause getWhereClause();

    OrderBy getOrderByClause();

    String getQueryString();
}
