package com.atlassian.plugin;

import java.io.InputStream;
import java.net.URL;
import java.util.Collection;

/** A plugin. */
public interface Plugin extends Comparable<Plugin> {
    String getName();

    String getKey();

    Collection<ModuleDescriptor<?>> getModuleDescriptors();

    ModuleDescriptor<?> getModuleDescriptor(String key);

    PluginInformation getPluginInformation();

    URL getResource(String path);

    InputStream getResourceAsStream(String name);
}
