package com.atlassian.query.order;

import java.io.Serializable;

/** The order of a query. */
public interface OrderBy extends Serializable {}
