package com.atlassian.jira.permission;

/** The headings under which project permissions are listed. */
public enum ProjectPermissionCategory {
    PROJECTS,
    ISSUES,
    VOTERS_AND_WATCHERS,
    COMMENTS,
    ATTACHMENTS,
    TIME_TRACKING,
    OTHER
}
