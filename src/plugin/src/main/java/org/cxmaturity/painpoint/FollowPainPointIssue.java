package org.cxmaturity.painpoint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cxmaturity.shared.InProgramme;

/**
 * Keeps pain points in step with the issues that they became. Each step can be repeated without harm. No right is asked
 * for: Jira has asked for its own.
 */
public final class FollowPainPointIssue {

    /** Where an issue stands, by the category of its status. */
    public enum Standing {
        TO_DO,
        STARTED,
        DONE
    }

    private final PainPoints painPoints;
    private final Clock clock;

    public FollowPainPointIssue(PainPoints painPoints, Clock clock) {
        this.painPoints = painPoints;
        this.clock = clock;
    }

    /** The issue was worked on; its pain points move with it, forth and back. */
    public void standsAt(String issue, Standing standing) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        change(issue, progress -> progress.following(standing, today));
    }

    /** The issue was deleted: its pain points wait for a decision again, and can be raised anew. */
    public void deleted(String issue) {
        change(issue, Progress::orphaned);
    }

    /** The issue was moved to another project and has another key since. */
    public void moved(String oldKey, String newKey) {
        change(oldKey, progress -> progress.raisedAs(newKey));
    }

    private void change(String issue, UnaryOperator<Progress> step) {
        for (InProgramme<PainPoint> found : painPoints.raisedAs(List.of(issue))) {
            Progress before = found.value().progress();
            Progress after = step.apply(before);
            if (!after.equals(before)) {
                PainPoint changed = found.value().with(after);
                painPoints.replace(
                        found.programme(),
                        changed.key(),
                        changed,
                        found.stored().version());
            }
        }
    }
}
