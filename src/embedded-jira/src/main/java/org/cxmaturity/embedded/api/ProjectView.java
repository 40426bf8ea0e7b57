package org.cxmaturity.embedded.api;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.model.Project;
import org.cxmaturity.embedded.model.User;

/** A project as {@code Project}; equal by id. There are neither versions nor categories. */
public final class ProjectView {

    /** Jira's constant for "unassigned". */
    private static final long UNASSIGNED = 3;

    private final Views views;
    private final Project project;

    ProjectView(Views views, Project project) {
        this.views = views;
        this.project = project;
    }

    public Long getId() {
        return project.id();
    }

    public String getKey() {
        return project.key();
    }

    public String getName() {
        return project.name();
    }

    public String getDescription() {
        return project.description();
    }

    public String getUrl() {
        return project.url();
    }

    public String getOriginalKey() {
        return project.key();
    }

    public String getLeadUserKey() {
        return project.leadKey();
    }

    public String getLeadUserName() {
        return lead().map(User::name).orElse(null);
    }

    public ApplicationUser getProjectLead() {
        return views.userOrNull(lead());
    }

    public Long getAssigneeType() {
        return UNASSIGNED;
    }

    public ProjectTypeKey getProjectTypeKey() {
        return new ProjectTypeKey("software");
    }

    public Collection<ProjectComponent> getComponents() {
        return getProjectComponents();
    }

    public Collection<ProjectComponent> getProjectComponents() {
        return views.model().components().of(project.id()).stream()
                .map(views::component)
                .toList();
    }

    public Collection<Version> getVersions() {
        return List.of();
    }

    public Collection<IssueType> getIssueTypes() {
        return views.model().issueTypes().of(project.id()).stream()
                .map(views::issueType)
                .toList();
    }

    public ProjectCategory getProjectCategory() {
        return null;
    }

    public ProjectCategory getProjectCategoryObject() {
        return null;
    }

    public boolean isArchived() {
        return project.archived();
    }

    public ApplicationUser getArchivedBy() {
        return null;
    }

    public Date getArchivedDate() {
        return null;
    }

    private Optional<User> lead() {
        return views.model().users().byKey(project.leadKey());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectView view && project.id() == view.project.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(project.id());
    }

    @Override
    public String toString() {
        return project.key();
    }
}
