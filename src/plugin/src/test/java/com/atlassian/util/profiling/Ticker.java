package com.atlassian.util.profiling;

/** Active Objects links against this type, which is published nowhere; without a Jira nothing is timed. */
public interface Ticker extends AutoCloseable {

    @Override
    void close();
}
