package org.cxmaturity.programme;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The promise to make an issue of something, written down before the issue is made. As long as it stands, whoever comes
 * next reads what became of it instead of making a second issue.
 *
 * @param subject what becomes an issue, with its database id; at most one claim of a subject stands
 * @param token text that the issue carries in the last line of its description
 * @param projectId Jira's id of the project in which the issue is made
 * @param numberBefore the highest number of an issue that the project had given away before
 * @param issue key of the issue, once it is known
 * @param createdAt when the promise was made
 */
public record Claim(
        String subject, String token, long projectId, long numberBefore, Optional<String> issue, Instant createdAt) {

    public Claim {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(createdAt, "createdAt");
    }
}
