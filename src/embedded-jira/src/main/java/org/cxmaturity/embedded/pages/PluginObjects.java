package org.cxmaturity.embedded.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.Project;
import org.cxmaturity.embedded.model.User;

/** The objects of Atlassian's API that a page gives to what plugins add to it. */
public interface PluginObjects {
    Object user(User user);

    Object project(Project project);

    Object issue(Issue issue);

    /** Jira's helper for web fragments: the request with the project of the page. */
    Object helper(HttpServletRequest request, Optional<Project> project, Map<String, Object> params);
}
