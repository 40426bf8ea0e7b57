package org.cxmaturity.embedded.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import org.cxmaturity.embedded.model.CustomField;

/** A custom field as {@code CustomField}; it is there for every issue. Equal by id. */
public final class CustomFieldView {

    private final Views views;
    private final CustomField field;

    CustomFieldView(Views views, CustomField field) {
        this.views = views;
        this.field = field;
    }

    public String getId() {
        return field.fieldId();
    }

    public Long getIdAsLong() {
        return field.id();
    }

    public String getName() {
        return field.name();
    }

    public String getNameKey() {
        return field.name();
    }

    public String getFieldName() {
        return field.name();
    }

    public String getUntranslatedName() {
        return field.name();
    }

    public String getDescription() {
        return field.description();
    }

    /** The value, a text, a number, or for the epic link the epic; null if there is none. */
    public Object getValue(Issue issue) {
        return issue.getCustomFieldValue(views.customField(field));
    }

    public boolean hasValue(Issue issue) {
        return getValue(issue) != null;
    }

    public boolean isShown(Issue issue) {
        return true;
    }

    public boolean isInScope(Project project, List<String> issueTypeIds) {
        return true;
    }

    public boolean isGlobal() {
        return true;
    }

    public boolean isAllProjects() {
        return true;
    }

    public boolean isAllIssueTypes() {
        return true;
    }

    public List<Project> getAssociatedProjectObjects() {
        return List.of();
    }

    public List<IssueType> getAssociatedIssueTypes() {
        return List.of();
    }

    public CustomFieldType<?, ?> getCustomFieldType() {
        return Honest.as(CustomFieldType.class, new Kind(field.type()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomFieldView view && field.id() == view.field.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(field.id());
    }

    @Override
    public String toString() {
        return field.name();
    }

    /** {@code CustomFieldType} with the keys that Jira uses. */
    public record Kind(CustomField.Type type) {

        public String getKey() {
            return switch (type) {
                case EPIC -> "com.pyxis.greenhopper.jira:gh-epic-link";
                case NUMBER -> "com.atlassian.jira.plugin.system.customfieldtypes:float";
                case TEXT -> "com.atlassian.jira.plugin.system.customfieldtypes:textfield";
            };
        }

        public String getName() {
            return switch (type) {
                case EPIC -> "Epic Link Relationship";
                case NUMBER -> "Number Field";
                case TEXT -> "Text Field (single line)";
            };
        }

        public String getDescription() {
            return "";
        }
    }
}
