package org.cxmaturity.platform;

import java.util.Collection;
import java.util.Set;

/** Asks Jira what a person may do. Projects are named by Jira's project id. */
public interface Rights {
    /** False also when there is no such project. */
    boolean holds(User user, Right right, long homeProjectId);

    /** Those of the projects in which the user holds the right. */
    Set<Long> projectsWith(User user, Right right, Collection<Long> homeProjectIds);

    /** Whether the user administers the whole of Jira. */
    boolean administersJira(User user);
}
