package com.atlassian.util.profiling;

/** Active Objects links against this type, which is published nowhere; without a Jira nothing is measured. */
public final class Metrics {

    private Metrics() {}

    public static Builder metric(String name) {
        return new Builder();
    }

    public static final class Builder {

        public Builder tag(String name, String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Builder invokerPluginKey(String pluginKey) {
            return this;
        }

        public Ticker startTimer() {
            return () -> {};
        }
    }
}
