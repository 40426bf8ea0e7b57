package org.cxmaturity.embedded.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.function.Predicate;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.SecurityLevel;

/** Jira's {@code IssueSecurityLevelManager}; a project's scheme has the project's id. */
public final class SecurityLevelAccess {

    private final Views views;
    private final JiraModel model;

    SecurityLevelAccess(Views views) {
        this.views = views;
        this.model = views.model();
    }

    public List<IssueSecurityLevel> getIssueSecurityLevels(long schemeId) {
        return matching(schemeId, level -> true);
    }

    /** Null if there is none. */
    public IssueSecurityLevel getSecurityLevel(long id) {
        return model.securityLevels().byId(id).map(views::level).orElse(null);
    }

    public List<IssueSecurityLevel> getUsersSecurityLevels(Issue issue, ApplicationUser user) {
        return ofUser(issue.getProjectId(), user);
    }

    public List<IssueSecurityLevel> getUsersSecurityLevels(Project project, ApplicationUser user) {
        return ofUser(project.getId(), user);
    }

    /** There is none. */
    public Long getDefaultSecurityLevel(Project project) {
        return null;
    }

    private List<IssueSecurityLevel> ofUser(long projectId, ApplicationUser user) {
        List<Long> ids = model.permissions().levels(projectId, views.user(user));
        return matching(projectId, level -> ids.contains(level.id()));
    }

    private List<IssueSecurityLevel> matching(long projectId, Predicate<SecurityLevel> which) {
        return model.securityLevels().of(projectId).stream()
                .filter(which)
                .map(views::level)
                .toList();
    }
}
