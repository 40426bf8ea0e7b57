package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.cxmaturity.declared.DeclarationOnly;

/** The request and project around a web fragment. */
public class JiraHelper {
    public JiraHelper() {
        throw DeclarationOnly.called();
    }

    public JiraHelper(HttpServletRequest request) {
        throw DeclarationOnly.called();
    }

    public JiraHelper(HttpServletRequest request, Project project) {
        throw DeclarationOnly.called();
    }

    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
        throw DeclarationOnly.called();
    }

    public HttpServletRequest getRequest() {
        throw DeclarationOnly.called();
    }

    public Project getProject() {
        throw DeclarationOnly.called();
    }

    public String getQueryString() {
        throw DeclarationOnly.called();
    }

    public Map<String, Object> getContextParams() {
        throw DeclarationOnly.called();
    }
}
