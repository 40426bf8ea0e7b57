package org.cxmaturity.programme;

import java.util.Collection;
import java.util.Set;
import org.cxmaturity.platform.User;

/** Knows which issues a person may browse. */
public interface IssueSight {

    /** Those of the keys that are issues which the user may browse; a few queries, whatever the number of keys. */
    Set<String> seenBy(User user, Collection<String> issueKeys);
}
