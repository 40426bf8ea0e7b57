package com.atlassian.sal.api;

import java.nio.file.Path;
import java.util.Optional;

/** What and where this product is. */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();

    String getVersion();

    String getBuildNumber();

    Optional<Path> getLocalHomeDirectory();

    Optional<Path> getSharedHomeDirectory();
}
