package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** For whom and where a query is run. */
public interface QueryCreationContext {
    ApplicationUser getApplicationUser();

    boolean isSecurityOverriden();

    Set<String> getDeterminedProjects();
}
