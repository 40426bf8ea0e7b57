package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;
import org.cxmaturity.declared.DeclarationOnly;

/** What came of a job. */
public final class JobRunnerResponse {
    private JobRunnerResponse() {}

    public static JobRunnerResponse success() {
        throw DeclarationOnly.called();
    }

    public static JobRunnerResponse success(String message) {
        throw DeclarationOnly.called();
    }

    public static JobRunnerResponse aborted(String message) {
        throw DeclarationOnly.called();
    }

    public static JobRunnerResponse failed(String message) {
        throw DeclarationOnly.called();
    }

    public static JobRunnerResponse failed(Throwable cause) {
        throw DeclarationOnly.called();
    }

    public RunOutcome getRunOutcome() {
        throw DeclarationOnly.called();
    }

    public String getMessage() {
        throw DeclarationOnly.called();
    }
}
