package com.atlassian.plugin;

import org.cxmaturity.declared.DeclarationOnly;

/** What a plugin says of itself. */
public class PluginInformation {
    public PluginInformation() {}

    public String getDescription() {
        throw DeclarationOnly.called();
    }

    public String getVersion() {
        throw DeclarationOnly.called();
    }
}
