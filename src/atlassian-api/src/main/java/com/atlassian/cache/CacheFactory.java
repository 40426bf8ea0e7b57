package com.atlassian.cache;

/** Makes caches. */
public interface CacheFactory {
    <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier);

    <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings required);

    <V> CachedReference<V> getCachedReference(Class<?> owningClass, String name, Supplier<V> supplier);

    <V> CachedReference<V> getCachedReference(
            Class<?> owningClass, String name, Supplier<V> supplier, CacheSettings required);

    <K, V> Cache<K, V> getCache(String name);

    <K, V> Cache<K, V> getCache(Class<?> owningClass, String name);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required);
}
