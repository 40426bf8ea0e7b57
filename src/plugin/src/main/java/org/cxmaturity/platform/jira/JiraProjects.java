package org.cxmaturity.platform.jira;

import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.platform.Project;
import org.cxmaturity.platform.ProjectLookup;

/** Projects of this Jira. Jira answers from its cache of projects, so that asking for each of several costs nothing. */
public final class JiraProjects implements ProjectLookup {

    private final ProjectManager projects;

    public JiraProjects(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public Optional<Project> byKey(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key)).map(JiraProjects::project);
    }

    @Override
    public Optional<Project> byId(long id) {
        return Optional.ofNullable(projects.getProjectObj(id)).map(JiraProjects::project);
    }

    @Override
    public Map<Long, Project> byIds(Collection<Long> ids) {
        Map<Long, Project> found = new LinkedHashMap<>();
        ids.forEach(id -> byId(id).ifPresent(project -> found.put(id, project)));
        return found;
    }

    private static Project project(com.atlassian.jira.project.Project project) {
        return new Project(project.getId(), project.getKey(), project.getName());
    }
}
