package com.atlassian.scheduler.config;

import java.io.Serializable;
import org.cxmaturity.declared.DeclarationOnly;

/** The name of a job's work. */
public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {
    private JobRunnerKey() {}

    public static JobRunnerKey of(String key) {
        throw DeclarationOnly.called();
    }

    public boolean equals(Object o) {
        throw DeclarationOnly.called();
    }

    public int compareTo(JobRunnerKey o) {
        throw DeclarationOnly.called();
    }

    public int hashCode() {
        throw DeclarationOnly.called();
    }

    public String toString() {
        throw DeclarationOnly.called();
    }
}
