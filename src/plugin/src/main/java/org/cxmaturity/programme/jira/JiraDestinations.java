package org.cxmaturity.programme.jira;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;
import org.cxmaturity.programme.IssueDestination;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Result;

/** Finds the project and the issue type of new issues. */
public final class JiraDestinations {

    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final IssueTypeSchemeManager schemes;

    public JiraDestinations(ProjectManager projects, PermissionManager permissions, IssueTypeSchemeManager schemes) {
        this.projects = projects;
        this.permissions = permissions;
        this.schemes = schemes;
    }

    Result<IssueDestination> find(
            ApplicationUser user, String projectKey, Optional<String> issueType, String usualType) {
        Optional<Project> project = Optional.ofNullable(projects.getProjectObjByKey(projectKey))
                .filter(found -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, user)
                        || permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, found, user));
        if (project.isEmpty()) {
            return Result.refused(Problem.rule("project", "unknown-reference", projectKey));
        }
        Collection<IssueType> types = schemes.getNonSubTaskIssueTypesForProject(project.get());
        return issueType
                .map(name -> named(types, name))
                .orElseGet(() -> named(types, usualType).or(() -> fallback(project.get(), types)))
                .map(type -> Result.ok(new IssueDestination(
                        project.get().getId(), project.get().getKey(), type.getId())))
                .orElseGet(() ->
                        Result.refused(Problem.rule("issueType", "unknown-reference", issueType.orElse(usualType))));
    }

    private static Optional<IssueType> named(Collection<IssueType> types, String name) {
        return types.stream()
                .filter(type -> type.getName().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private Optional<IssueType> fallback(Project project, Collection<IssueType> types) {
        return Optional.ofNullable(schemes.getDefaultIssueType(project))
                .filter(type -> !type.isSubTask())
                .or(() -> types.stream().findFirst());
    }
}
