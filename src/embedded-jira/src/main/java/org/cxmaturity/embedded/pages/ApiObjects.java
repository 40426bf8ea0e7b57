package org.cxmaturity.embedded.pages;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.Project;
import org.cxmaturity.embedded.model.User;

/** What the model knows, as Atlassian's API has it. */
public record ApiObjects(UserManager users, ProjectManager projects, IssueManager issues) implements PluginObjects {
    @Override
    public Object user(User user) {
        return users.getUserByKey(user.key());
    }

    @Override
    public Object project(Project project) {
        return projects.getProjectObj(project.id());
    }

    @Override
    public Object issue(Issue issue) {
        return issues.getIssueObject(issue.id());
    }

    @Override
    public Object helper(HttpServletRequest request, Optional<Project> project, Map<String, Object> params) {
        return new JiraHelper(
                request,
                project.map(known -> projects.getProjectObj(known.id())).orElse(null),
                params);
    }
}
