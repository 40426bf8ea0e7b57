package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/** What runs when, where and with what; immutable. Without more, a job runs once per cluster, once, at once. */
public final class JobConfig {

    private final JobRunnerKey jobRunnerKey;
    private final RunMode runMode;
    private final Schedule schedule;
    private final Map<String, Serializable> parameters;

    private JobConfig(
            JobRunnerKey jobRunnerKey, RunMode runMode, Schedule schedule, Map<String, Serializable> parameters) {
        this.jobRunnerKey = jobRunnerKey;
        this.runMode = runMode;
        this.schedule = schedule;
        this.parameters = Map.copyOf(parameters);
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return new JobConfig(jobRunnerKey, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.runOnce(new Date()), Map.of());
    }

    public JobRunnerKey getJobRunnerKey() {
        return jobRunnerKey;
    }

    public RunMode getRunMode() {
        return runMode;
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public Map<String, Serializable> getParameters() {
        return parameters;
    }

    public JobConfig withRunMode(RunMode changed) {
        return new JobConfig(jobRunnerKey, changed, schedule, parameters);
    }

    public JobConfig withSchedule(Schedule changed) {
        return new JobConfig(jobRunnerKey, runMode, changed, parameters);
    }

    /** Null stands for none. */
    public JobConfig withParameters(Map<String, Serializable> changed) {
        return new JobConfig(jobRunnerKey, runMode, schedule, changed == null ? Map.of() : changed);
    }
}
