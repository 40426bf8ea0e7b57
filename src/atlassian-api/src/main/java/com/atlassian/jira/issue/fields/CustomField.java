package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;

/** A field that administrators defined. */
@SuppressWarnings("rawtypes")
public interface CustomField extends NavigableField, OrderableField<Object> {
    boolean isInScope(Project project, List<String> issueTypeIds);

    Object getValue(Issue issue);

    String getDescription();

    String getFieldName();

    String getUntranslatedName();

    Long getIdAsLong();

    List<Project> getAssociatedProjectObjects();

    List<IssueType> getAssociatedIssueTypes();

    boolean isGlobal();

    boolean isAllProjects();

    boolean isAllIssueTypes();

    CustomFieldType getCustomFieldType();
}
