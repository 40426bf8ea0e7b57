package com.atlassian.util.profiling;

/** A running measurement, for Active Objects to end. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
