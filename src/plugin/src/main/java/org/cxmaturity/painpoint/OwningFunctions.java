package org.cxmaturity.painpoint;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Knows which part of Jira belongs to a function. */
public interface OwningFunctions {
    /** Names of the components of those functions, by the function's key; a fixed number of queries. */
    Map<String, List<String>> components(long programme, Collection<String> functions);
}
