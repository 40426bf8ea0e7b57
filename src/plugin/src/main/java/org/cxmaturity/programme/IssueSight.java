package org.cxmaturity.programme;

import java.util.Collection;
import java.util.Set;
import org.cxmaturity.platform.User;

/** Knows which issues a person may know of. */
public interface IssueSight {

    /**
     * Those of the keys that the user may know of: issues that the user may browse, and keys that no issue has (any more). A
     * few queries, whatever the number of keys.
     */
    Set<String> seenBy(User user, Collection<String> issueKeys);
}
