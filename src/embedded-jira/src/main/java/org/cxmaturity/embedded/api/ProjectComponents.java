package org.cxmaturity.embedded.api;

import com.atlassian.jira.bc.EntityNotFoundException;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.model.Component;
import org.cxmaturity.embedded.model.JiraModel;

/** Jira's {@code ProjectComponentManager}; checks no permission. */
public final class ProjectComponents {

    private final Views views;
    private final JiraModel model;

    ProjectComponents(Views views) {
        this.views = views;
        this.model = views.model();
    }

    /** A name that the project has already throws {@link IllegalArgumentException}. */
    public ProjectComponent create(String name, String description, String lead, long assigneeType, Long projectId) {
        if (name == null || name.isBlank() || containsName(name, projectId)) {
            throw new IllegalArgumentException(
                    "A component with the name " + name + " already exists in this project.");
        }
        String text = description == null ? "" : description;
        return views.component(model.components().create(projectId, name, text, Optional.ofNullable(lead)));
    }

    public ProjectComponent find(Long id) throws EntityNotFoundException {
        return model.components()
                .byId(id)
                .map(views::component)
                .orElseThrow(() -> new EntityNotFoundException("The component with id '" + id + "' does not exist."));
    }

    /** Null if there is none. */
    public ProjectComponent getProjectComponent(Long id) {
        return model.components().byId(id).map(views::component).orElse(null);
    }

    public Collection<ProjectComponent> findAllForProject(Long projectId) {
        return all(model.components().of(projectId));
    }

    public Collection<ProjectComponent> findAllActiveForProject(Long projectId) {
        return findAllForProject(projectId);
    }

    public List<ProjectComponent> getComponents(List<Long> ids) throws EntityNotFoundException {
        List<Component> found = model.components().byIds(ids);
        if (found.size() < ids.stream().distinct().count()) {
            throw new EntityNotFoundException("Not all of the components " + ids + " exist.");
        }
        return all(found);
    }

    public boolean containsName(String name, Long projectId) {
        return model.components().byName(projectId, name).isPresent();
    }

    /** Null if there is none. */
    public ProjectComponent findByComponentName(Long projectId, String name) {
        return model.components().byName(projectId, name).map(views::component).orElse(null);
    }

    public Collection<ProjectComponent> findComponentsByIssue(Issue issue) {
        return issue.getComponents();
    }

    private List<ProjectComponent> all(List<Component> components) {
        return components.stream().map(views::component).toList();
    }
}
