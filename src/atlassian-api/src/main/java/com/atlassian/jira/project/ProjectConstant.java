package com.atlassian.jira.project;

/** What components and versions of a project share. */
public interface ProjectConstant {
    Long getProjectId();

    Long getId();

    String getName();

    String getDescription();
}
