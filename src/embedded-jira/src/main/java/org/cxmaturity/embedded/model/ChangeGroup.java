package org.cxmaturity.embedded.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What one person changed on one issue at one moment. */
public record ChangeGroup(long id, long issueId, Optional<String> authorKey, Instant created, List<ChangeItem> items) {}
