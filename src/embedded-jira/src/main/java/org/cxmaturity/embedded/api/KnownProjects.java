package org.cxmaturity.embedded.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.embedded.model.JiraModel;

/** Jira's {@code ProjectManager}; checks no permission. There are no categories. */
public final class KnownProjects {

    private final Views views;
    private final JiraModel model;

    KnownProjects(Views views) {
        this.views = views;
        this.model = views.model();
    }

    /** Null if there is none. */
    public Project getProjectObj(Long id) {
        return id == null ? null : orNull(model.projects().byId(id));
    }

    public Project getProjectObjByName(String name) {
        return orNull(model.projects().byName(name));
    }

    /** By the current or a former key, as it is written. */
    public Project getProjectObjByKey(String key) {
        return isUpperCase(key) ? orNull(model.projects().byKey(key)) : null;
    }

    public Project getProjectByCurrentKey(String key) {
        return orNull(
                model.projects().byKey(key).filter(project -> project.key().equals(key)));
    }

    public Project getProjectObjByKeyIgnoreCase(String key) {
        return orNull(model.projects().byKey(key));
    }

    public Set<String> getAllProjectKeys(Long projectId) {
        return model.projects().keys(projectId);
    }

    public List<Project> getProjects() {
        return model.projects().all().stream()
                .filter(project -> !project.archived())
                .map(views::project)
                .toList();
    }

    public List<Project> getProjectObjects() {
        return getProjects();
    }

    public long getProjectCount() {
        return getProjects().size();
    }

    public Collection<ProjectCategory> getAllProjectCategories() {
        return List.of();
    }

    public ProjectCategory getProjectCategoryForProject(Project project) {
        return null;
    }

    public List<Project> convertToProjectObjects(Collection<Long> ids) {
        return model.projects().byIds(ids).stream().map(views::project).toList();
    }

    /** The number of the newest issue. */
    public long getCurrentCounterForProject(Long id) {
        return model.projects().byId(id).orElseThrow().counter();
    }

    private static boolean isUpperCase(String key) {
        return key != null && key.equals(key.toUpperCase(Locale.ROOT));
    }

    private Project orNull(Optional<org.cxmaturity.embedded.model.Project> project) {
        return project.map(views::project).orElse(null);
    }
}
