package org.cxmaturity.delivery.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.resolution.Resolution;
import java.sql.Timestamp;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cxmaturity.delivery.FoundIssue;
import org.cxmaturity.delivery.FoundIssue.Shown;
import org.cxmaturity.delivery.FoundIssue.Standing;
import org.cxmaturity.delivery.StatusCategory;
import org.cxmaturity.programme.WorkRules;

/** Takes from Jira's issues what delivery is about. */
final class IssueReading {

    private static final String POINTS_FIELD = "Story Points";

    private final CustomFieldManager fields;

    IssueReading(CustomFieldManager fields) {
        this.fields = fields;
    }

    /** The field that holds estimates; empty unless the programme weighs by them. */
    Optional<CustomField> pointsField(WorkRules rules) {
        if (rules.weight() == WorkRules.Weight.COUNT) {
            return Optional.empty();
        }
        return rules.storyPointsField()
                .map(fields::getCustomFieldObject)
                .or(() -> fields.getCustomFieldObjectsByName(POINTS_FIELD).stream()
                        .findFirst());
    }

    FoundIssue found(Issue issue, Optional<CustomField> pointsField) {
        Optional<Resolution> resolution = Optional.ofNullable(issue.getResolution());
        return new FoundIssue(
                issue.getId(),
                issue.getKey(),
                issue.getProjectObject().getKey(),
                new Shown(
                        Objects.requireNonNullElse(issue.getSummary(), ""),
                        issue.getIssueType().getNameTranslation(),
                        issue.getStatus().getNameTranslation(),
                        resolution.map(Resolution::getNameTranslation)),
                new Standing(
                        category(issue),
                        resolution.map(Resolution::getId),
                        Optional.ofNullable(issue.getResolutionDate()).map(Timestamp::toInstant)),
                issue.isSubTask(),
                points(issue, pointsField));
    }

    static StatusCategory category(Issue issue) {
        return switch (issue.getStatus().getStatusCategory().getKey()) {
            case com.atlassian.jira.issue.status.category.StatusCategory.TO_DO -> StatusCategory.TO_DO;
            case com.atlassian.jira.issue.status.category.StatusCategory.IN_PROGRESS -> StatusCategory.IN_PROGRESS;
            case com.atlassian.jira.issue.status.category.StatusCategory.COMPLETE -> StatusCategory.DONE;
            default -> StatusCategory.UNDEFINED;
        };
    }

    private static OptionalDouble points(Issue issue, Optional<CustomField> field) {
        return field.map(issue::getCustomFieldValue)
                .filter(Number.class::isInstance)
                .map(value -> OptionalDouble.of(((Number) value).doubleValue()))
                .orElseGet(OptionalDouble::empty);
    }
}
