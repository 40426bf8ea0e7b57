package com.atlassian.jira.project;

import com.atlassian.jira.exception.DataAccessException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds projects, without asking who may see them. */
public interface ProjectManager {
    Project getProjectObj(Long id) throws DataAccessException;

    Project getProjectObjByName(String projectName);

    Project getProjectObjByKey(String projectKey);

    Project getProjectByCurrentKey(String projectKey);

    Project getProjectObjByKeyIgnoreCase(String projectKey);

    Set<String> getAllProjectKeys(Long projectId);

    List<Project> getProjects();

    List<Project> getProjectObjects() throws DataAccessException;

    long getProjectCount() throws DataAccessException;

    Collection<ProjectCategory> getAllProjectCategories() throws DataAccessException;

    ProjectCategory getProjectCategoryForProject(Project project) throws DataAccessException;

    List<Project> convertToProjectObjects(Collection<Long> projectIds);

    long getCurrentCounterForProject(Long id);
}
