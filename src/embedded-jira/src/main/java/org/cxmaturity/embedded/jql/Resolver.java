package org.cxmaturity.embedded.jql;

import java.util.List;

/** Finds what a column holds for the values of a query, in a fixed number of queries of its own. */
@FunctionalInterface
interface Resolver {

    /** Throws {@link JqlException} for a written value that does not exist, as far as the viewer may know. */
    List<?> columnValues(JqlTexts texts, String field);
}
