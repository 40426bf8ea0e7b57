package com.atlassian.jira.config;

import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;

/** Finds resolutions. */
public interface ResolutionManager {
    List<Resolution> getResolutions();

    Resolution getResolutionByName(String name);

    Resolution getResolution(String id);

    Resolution getDefaultResolution();
}
