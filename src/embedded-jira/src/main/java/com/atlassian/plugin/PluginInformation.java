package com.atlassian.plugin;

/** What a plugin says of itself. */
public class PluginInformation {
    private final String description;
    private final String version;

    public PluginInformation() {
        this("", "");
    }

    /** For the host. */
    public PluginInformation(String description, String version) {
        this.description = description;
        this.version = version;
    }

    public String getDescription() {
        return description;
    }

    public String getVersion() {
        return version;
    }
}
