package com.atlassian.cache;

/** Finds the value that a cache lacks. */
public interface CacheLoader<K, V> {
    V load(K key);
}
