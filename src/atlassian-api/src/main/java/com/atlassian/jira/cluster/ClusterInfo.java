package com.atlassian.jira.cluster;

/** Whether Jira runs on several nodes, and which this one is. */
public interface ClusterInfo {
    String getNodeId();

    boolean isClustered();
}
