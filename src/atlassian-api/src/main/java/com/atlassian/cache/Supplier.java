package com.atlassian.cache;

/** Makes a value for a cache. */
public interface Supplier<T> extends java.util.function.Supplier<T> {
    T get();
}
