package org.cxmaturity.embedded.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.util.Collection;
import java.util.List;

/** Jira's {@code VersionManager} where no project has versions. */
public final class NoVersions {

    public Collection<Version> getVersionsUnarchived(Long projectId) {
        return List.of();
    }

    public List<Version> getVersions(Long projectId) {
        return List.of();
    }

    public List<Version> getVersions(Project project) {
        return List.of();
    }

    /** Null, since there is none. */
    public Version getVersion(Long id) {
        return null;
    }

    /** Null, since there is none. */
    public Version getVersion(Long projectId, String name) {
        return null;
    }
}
