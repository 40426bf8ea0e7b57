package com.atlassian.cache;

/** All caches of the product. */
public interface CacheManager extends CacheFactory {
    void flushCaches();
}
