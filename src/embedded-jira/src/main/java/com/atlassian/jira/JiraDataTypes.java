package com.atlassian.jira;

import java.util.Collection;
import java.util.List;

/** What a JQL field holds and a JQL function returns; {@link #ALL} goes with every other. */
public final class JiraDataTypes {

    public static final JiraDataType ISSUE = new Named("com.atlassian.jira.issue.Issue");
    public static final JiraDataType PROJECT = new Named("com.atlassian.jira.project.Project");
    public static final JiraDataType PROJECT_CATEGORY = new Named("com.atlassian.jira.project.ProjectCategory");
    public static final JiraDataType VERSION = new Named("com.atlassian.jira.project.version.Version");
    public static final JiraDataType COMPONENT = new Named("com.atlassian.jira.bc.project.component.ProjectComponent");
    public static final JiraDataType USER = new Named("com.atlassian.jira.user.ApplicationUser");
    public static final JiraDataType GROUP = new Named("com.atlassian.crowd.embedded.api.Group");
    public static final JiraDataType PROJECT_ROLE = new Named("com.atlassian.jira.security.roles.ProjectRole");
    public static final JiraDataType PRIORITY = new Named("com.atlassian.jira.issue.priority.Priority");
    public static final JiraDataType RESOLUTION = new Named("com.atlassian.jira.issue.resolution.Resolution");
    public static final JiraDataType ISSUE_TYPE = new Named("com.atlassian.jira.issue.issuetype.IssueType");
    public static final JiraDataType STATUS = new Named("com.atlassian.jira.issue.status.Status");
    public static final JiraDataType STATUS_CATEGORY =
            new Named("com.atlassian.jira.issue.status.category.StatusCategory");
    public static final JiraDataType CASCADING_OPTION = new Named("CascadingOption");
    public static final JiraDataType OPTION = new Named("Option");
    public static final JiraDataType SAVED_FILTER = new Named("SavedFilter");
    public static final JiraDataType ISSUE_SECURITY_LEVEL =
            new Named("com.atlassian.jira.issue.security.IssueSecurityLevel");
    public static final JiraDataType LABEL = new Named("com.atlassian.jira.issue.label.Label");
    public static final JiraDataType ATTACHMENT = new Named("Attachment");
    public static final JiraDataType DATE = new Named("java.util.Date");
    public static final JiraDataType TEXT = new Named("java.lang.String");
    public static final JiraDataType NUMBER = new Named("java.lang.Number");
    public static final JiraDataType DURATION = new Named("Duration");
    public static final JiraDataType URL = new Named("java.net.URL");
    public static final JiraDataType ISSUE_LINK_TYPE = new Named("com.atlassian.jira.issue.link.IssueLinkType");
    public static final JiraDataType ALL = new Named("java.lang.Object");

    private JiraDataTypes() {}

    private record Named(String name) implements JiraDataType {

        @Override
        public Collection<String> asStrings() {
            return List.of(name);
        }

        @Override
        public boolean matches(JiraDataType otherType) {
            return equals(otherType) || this == ALL || otherType == ALL;
        }
    }
}
