package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Map;
import org.cxmaturity.declared.DeclarationOnly;

/** Which job runs when, and how. */
public final class JobConfig {
    private JobConfig() {}

    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        throw DeclarationOnly.called();
    }

    public JobRunnerKey getJobRunnerKey() {
        throw DeclarationOnly.called();
    }

    public RunMode getRunMode() {
        throw DeclarationOnly.called();
    }

    public Schedule getSchedule() {
        throw DeclarationOnly.called();
    }

    public Map<String, Serializable> getParameters() {
        throw DeclarationOnly.called();
    }

    public JobConfig withRunMode(RunMode runMode) {
        throw DeclarationOnly.called();
    }

    public JobConfig withSchedule(Schedule schedule) {
        throw DeclarationOnly.called();
    }

    public JobConfig withParameters(Map<String, Serializable> parameters) {
        throw DeclarationOnly.called();
    }
}
