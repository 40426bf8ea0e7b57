package org.cxmaturity.programme;

import java.util.Objects;

/**
 * Where a new issue goes.
 *
 * @param projectId Jira's id of the project
 * @param projectKey the project's key
 * @param issueTypeId Jira's id of the issue type
 */
public record IssueDestination(long projectId, String projectKey, String issueTypeId) {
    public IssueDestination {
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(issueTypeId, "issueTypeId");
    }
}
