package org.cxmaturity.embedded.api;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import org.cxmaturity.embedded.model.IssueType;
import org.cxmaturity.embedded.model.Priority;
import org.cxmaturity.embedded.model.Resolution;
import org.cxmaturity.embedded.model.SecurityLevel;
import org.cxmaturity.embedded.model.Status;
import org.cxmaturity.embedded.model.StatusCategory;

/** Issue types, statuses, resolutions, priorities and security levels as Jira's API has them. */
final class ConstantViews {

    private ConstantViews() {}

    /** What Jira's constants have in common; their names are not translated. */
    public interface Constant {

        long id();

        String name();

        String description();

        default String getId() {
            return Long.toString(id());
        }

        default String getName() {
            return name();
        }

        default String getDescription() {
            return description();
        }

        /** Null: there is no picture. */
        default String getIconUrl() {
            return null;
        }

        default Long getSequence() {
            return id();
        }

        default String getNameTranslation() {
            return name();
        }

        default String getDescTranslation() {
            return description();
        }

        default String getNameTranslation(String locale) {
            return name();
        }

        default String getDescTranslation(String locale) {
            return description();
        }

        default String getNameTranslation(I18nHelper i18n) {
            return name();
        }

        default String getDescTranslation(I18nHelper i18n) {
            return description();
        }
    }

    /** {@code IssueType}. */
    public record OfIssueType(IssueType type) implements Constant {

        @Override
        public long id() {
            return type.id();
        }

        @Override
        public String name() {
            return type.name();
        }

        @Override
        public String description() {
            return type.description();
        }

        public boolean isSubTask() {
            return type.subtask();
        }

        /** Relative to the context path. */
        @Override
        public String getIconUrl() {
            return type.icon();
        }
    }

    /** {@code Status}. */
    public record OfStatus(Status status) implements Constant {

        @Override
        public long id() {
            return status.id();
        }

        @Override
        public String name() {
            return status.name();
        }

        @Override
        public String description() {
            return status.description();
        }

        public com.atlassian.jira.issue.status.category.StatusCategory getStatusCategory() {
            return Honest.as(
                    com.atlassian.jira.issue.status.category.StatusCategory.class, new OfCategory(status.category()));
        }
    }

    /** {@code Resolution}. */
    public record OfResolution(Resolution resolution) implements Constant {

        @Override
        public long id() {
            return resolution.id();
        }

        @Override
        public String name() {
            return resolution.name();
        }

        @Override
        public String description() {
            return resolution.description();
        }
    }

    /** {@code Priority}. */
    public record OfPriority(Priority priority) implements Constant {

        @Override
        public long id() {
            return priority.id();
        }

        @Override
        public String name() {
            return priority.name();
        }

        @Override
        public String description() {
            return priority.description();
        }

        @Override
        public Long getSequence() {
            return priority.sequence();
        }

        public String getStatusColor() {
            return priority.colour();
        }
    }

    /** {@code StatusCategory}. */
    public record OfCategory(StatusCategory category) {

        public Long getId() {
            return category.id();
        }

        public String getKey() {
            return category.key();
        }

        public String getName() {
            return category.label();
        }

        public String getTranslatedName() {
            return category.label();
        }

        public String getTranslatedName(String locale) {
            return category.label();
        }

        public String getTranslatedName(I18nHelper i18n) {
            return category.label();
        }

        public List<String> getAliases() {
            return List.of(category.label());
        }

        public String getPrimaryAlias() {
            return category.label();
        }

        public String getColorName() {
            return category.colour();
        }

        public Long getSequence() {
            return category.id();
        }

        public int compareTo(Object other) {
            return getSequence()
                    .compareTo(((com.atlassian.jira.issue.status.category.StatusCategory) other).getSequence());
        }
    }

    /** {@code IssueSecurityLevel}; each project has a scheme of its own with the project's id. */
    public record OfLevel(SecurityLevel level) {

        public Long getId() {
            return level.id();
        }

        public String getName() {
            return level.name();
        }

        public String getDescription() {
            return level.description();
        }

        public Long getSchemeId() {
            return level.projectId();
        }
    }
}
