package com.atlassian.activeobjects.external;

/** One step of the plugin's tables to a newer model. */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
