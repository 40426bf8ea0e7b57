package com.atlassian.scheduler.config;

import java.io.Serializable;
import org.cxmaturity.declared.DeclarationOnly;

/** The name of a scheduled job. */
public final class JobId implements Serializable, Comparable<JobId> {
    private JobId() {}

    public static JobId of(String id) {
        throw DeclarationOnly.called();
    }

    public boolean equals(Object o) {
        throw DeclarationOnly.called();
    }

    public int compareTo(JobId o) {
        throw DeclarationOnly.called();
    }

    public int hashCode() {
        throw DeclarationOnly.called();
    }

    public String toString() {
        throw DeclarationOnly.called();
    }
}
