package org.cxmaturity.embedded.api;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Jira's {@code IssueTypeSchemeManager}: which types a project has. */
public final class IssueTypeSchemes {

    private final Views views;

    IssueTypeSchemes(Views views) {
        this.views = views;
    }

    /** There is none. */
    public IssueType getDefaultIssueType(Project project) {
        return null;
    }

    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return types(project, type -> true);
    }

    public Collection<IssueType> getSubTaskIssueTypesForProject(Project project) {
        return types(project, org.cxmaturity.embedded.model.IssueType::subtask);
    }

    public Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project) {
        return types(project, type -> !type.subtask());
    }

    private List<IssueType> types(Project project, Predicate<org.cxmaturity.embedded.model.IssueType> which) {
        return views.model().issueTypes().of(project.getId()).stream()
                .filter(which)
                .map(views::issueType)
                .toList();
    }
}
