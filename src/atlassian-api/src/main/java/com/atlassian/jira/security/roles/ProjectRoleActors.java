package com.atlassian.jira.security.roles;

/** Who fills a role in one project. */
public interface ProjectRoleActors extends DefaultRoleActors {
    Long getProjectId();
}
