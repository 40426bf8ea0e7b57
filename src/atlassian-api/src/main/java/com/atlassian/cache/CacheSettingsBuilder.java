package com.atlassian.cache;

import java.util.concurrent.TimeUnit;
import org.cxmaturity.declared.DeclarationOnly;

/** Builds the settings of a cache. */
public class CacheSettingsBuilder {
    public CacheSettingsBuilder() {
        throw DeclarationOnly.called();
    }

    public CacheSettingsBuilder(CacheSettings cacheSettings) {
        throw DeclarationOnly.called();
    }

    public CacheSettings build() {
        throw DeclarationOnly.called();
    }

    public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit timeUnit) {
        throw DeclarationOnly.called();
    }

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
        throw DeclarationOnly.called();
    }

    public CacheSettingsBuilder flushable() {
        throw DeclarationOnly.called();
    }

    public CacheSettingsBuilder unflushable() {
        throw DeclarationOnly.called();
    }

    public CacheSettingsBuilder maxEntries(int maxEntries) {
        throw DeclarationOnly.called();
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        throw DeclarationOnly.called();
    }

    public CacheSettingsBuilder replicateSynchronously() {
        throw DeclarationOnly.called();
    }

    public CacheSettingsBuilder replicateViaCopy() {
        throw DeclarationOnly.called();
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        throw DeclarationOnly.called();
    }

    public CacheSettingsBuilder local() {
        throw DeclarationOnly.called();
    }

    public CacheSettingsBuilder remote() {
        throw DeclarationOnly.called();
    }

    public CacheSettingsBuilder statisticsEnabled() {
        throw DeclarationOnly.called();
    }

    public CacheSettingsBuilder statisticsDisabled() {
        throw DeclarationOnly.called();
    }
}
