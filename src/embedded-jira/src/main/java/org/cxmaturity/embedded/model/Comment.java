package org.cxmaturity.embedded.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A remark on an issue.
 *
 * @param authorKey user key; empty for anonymous
 * @param editorKey user key of who wrote it last
 * @param group name of the only group that may read it
 * @param roleId the only role that may read it
 */
public record Comment(
        long id,
        long issueId,
        Optional<String> authorKey,
        Optional<String> editorKey,
        String body,
        Instant created,
        Instant updated,
        Optional<String> group,
        Optional<Long> roleId) {}
