package org.cxmaturity.embedded.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.Project;

/** What a page tells the plugins that add to it, under the names that Jira gives it. */
final class PageContexts {
    private final PluginObjects objects;

    PageContexts(PluginObjects objects) {
        this.objects = objects;
    }

    /** Of a page of no project. */
    Map<String, Object> of(PageRequest request) {
        return of(request, Optional.empty(), Optional.empty());
    }

    Map<String, Object> of(PageRequest request, Project project) {
        return of(request, Optional.of(project), Optional.empty());
    }

    Map<String, Object> of(PageRequest request, Project project, Issue issue) {
        return of(request, Optional.of(project), Optional.of(issue));
    }

    private Map<String, Object> of(PageRequest request, Optional<Project> project, Optional<Issue> issue) {
        Map<String, Object> context = new HashMap<>();
        request.viewer().ifPresent(user -> context.put("user", objects.user(user)));
        project.ifPresent(one -> {
            context.put("project", objects.project(one));
            context.put("projectKey", one.key());
            context.put("pathEncodedProjectKey", encoded(one.key()));
            context.put("projectKeyEncoded", encoded(one.key()));
        });
        issue.ifPresent(one -> {
            context.put("issue", objects.issue(one));
            context.put("issueId", Long.toString(one.id()));
            context.put("issueKey", one.key());
        });
        context.put("helper", objects.helper(request.http(), project, Map.copyOf(context)));
        return context;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
