package org.cxmaturity.embedded.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An issue as it stands in the database; immutable.
 *
 * @param id database id; 0 before it is stored
 * @param key current key; empty before it is stored
 * @param number its number in the project
 * @param summary 1 to 255 characters
 * @param reporterKey user key
 * @param creatorKey user key
 * @param assigneeKey user key
 * @param resolutionId empty while unresolved
 * @param resolved when it was resolved
 * @param parentId of a sub-task
 * @param levelId security level
 * @param labels sorted
 * @param componentIds sorted
 * @param epicId issue id of its epic
 * @param custom values of custom fields by field id, except the epic link
 */
public record Issue(
        long id,
        String key,
        long projectId,
        long number,
        long typeId,
        String summary,
        Optional<String> description,
        Optional<String> environment,
        Optional<String> reporterKey,
        Optional<String> creatorKey,
        Optional<String> assigneeKey,
        Optional<Long> priorityId,
        long statusId,
        Optional<Long> resolutionId,
        Optional<Instant> resolved,
        Optional<LocalDate> due,
        Instant created,
        Instant updated,
        Optional<Long> parentId,
        Optional<Long> levelId,
        Set<String> labels,
        Set<Long> componentIds,
        Optional<Long> epicId,
        Map<Long, CustomValue> custom) {

    public Issue {
        labels = Collections.unmodifiableSet(new TreeSet<>(labels));
        componentIds = Collections.unmodifiableSet(new TreeSet<>(componentIds));
        custom = Collections.unmodifiableMap(new TreeMap<>(custom));
    }

    /** The name of its epic, if it is one. */
    public Optional<String> epicName() {
        return Optional.ofNullable(custom.get(CustomField.EPIC_NAME)).flatMap(CustomValue::asText);
    }

    public Optional<Double> storyPoints() {
        return Optional.ofNullable(custom.get(CustomField.STORY_POINTS)).flatMap(CustomValue::asNumber);
    }

    /** A draft of a new issue of {@code type} in {@code project}; the rest is empty. */
    public static IssueBuilder draft(Project project, IssueType type, String summary) {
        return new IssueBuilder(project.id(), type.id(), summary);
    }

    /** To make a changed copy. */
    public IssueBuilder with() {
        return new IssueBuilder(this);
    }
}
