package com.atlassian.jira.bc.project.component;

import com.atlassian.jira.bc.EntityNotFoundException;
import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.List;

/** Finds components, without asking who may see them. */
public interface ProjectComponentManager {
    ProjectComponent create(String name, String description, String lead, long assigneeType, Long projectId)
            throws IllegalArgumentException;

    ProjectComponent find(Long id) throws EntityNotFoundException;

    ProjectComponent getProjectComponent(Long l);

    Collection<ProjectComponent> findAllForProject(Long projectId);

    Collection<ProjectComponent> findAllActiveForProject(Long l);

    List<ProjectComponent> getComponents(List<Long> ids) throws EntityNotFoundException;

    boolean containsName(String name, Long projectId);

    ProjectComponent findByComponentName(Long projectId, String componentName);

    Collection<ProjectComponent> findComponentsByIssue(Issue issue);

    Collection<Long> getIssueIdsWithComponent(ProjectComponent component);
}
