package com.atlassian.jira.project.version;

import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/** Finds versions of projects. */
public interface VersionManager {
    Collection<Version> getVersionsUnarchived(Long projectId);

    List<Version> getVersions(Long projectId);

    List<Version> getVersions(Project project);

    Version getVersion(Long id);

    Version getVersion(Long projectId, String versionName);
}
