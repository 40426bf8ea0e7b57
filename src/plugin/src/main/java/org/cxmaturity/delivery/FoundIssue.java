package org.cxmaturity.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An issue as it was found in Jira.
 *
 * @param id Jira's id of it
 * @param key its key of today
 * @param project key of its project
 * @param shown what people read of it
 * @param standing where it stands
 * @param subTask whether it is a sub-task of Jira's own kind
 * @param storyPoints the estimate; empty without one, or when nobody asked for estimates
 */
public record FoundIssue(
        long id,
        String key,
        String project,
        Shown shown,
        Standing standing,
        boolean subTask,
        OptionalDouble storyPoints) {

    /**
     * What people read of an issue, in their own language.
     *
     * @param resolution name of the resolution; empty without one
     */
    public record Shown(String summary, String issueType, String status, Optional<String> resolution) {
        public Shown {
            Objects.requireNonNull(summary, "summary");
            Objects.requireNonNull(issueType, "issueType");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(resolution, "resolution");
        }
    }

    /**
     * Where an issue stands.
     *
     * @param resolutionId Jira's id of the resolution; empty without one
     * @param resolvedAt when the resolution was set; empty without one
     */
    public record Standing(StatusCategory category, Optional<String> resolutionId, Optional<Instant> resolvedAt) {
        public Standing {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(resolutionId, "resolutionId");
            Objects.requireNonNull(resolvedAt, "resolvedAt");
        }
    }

    public FoundIssue {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(storyPoints, "storyPoints");
    }

    /** What scoring needs to know of it. */
    IssueFacts facts(ResolutionMap resolutions) {
        WorkStatus status = new WorkStatus(standing.category(), resolutions.outcomeOf(standing.resolutionId()));
        return new IssueFacts(id, key, status, subTask, true, storyPoints, standing.resolvedAt());
    }
}
