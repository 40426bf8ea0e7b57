package org.cxmaturity.embedded.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;

/** Jira's {@code CustomFieldManager}: every field is there for every issue. */
public final class CustomFieldAccess {

    private final Views views;

    CustomFieldAccess(Views views) {
        this.views = views;
    }

    public List<CustomField> getCustomFieldObjects() {
        return views.model().customFields().all().stream()
                .map(views::customField)
                .toList();
    }

    public List<CustomField> getGlobalCustomFieldObjects() {
        return getCustomFieldObjects();
    }

    public List<CustomField> getCustomFieldObjects(Long projectId, String issueType) {
        return getCustomFieldObjects();
    }

    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return getCustomFieldObjects();
    }

    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return getCustomFieldObjects().stream()
                .filter(field -> field.getName().equals(name))
                .toList();
    }

    /** Null if there is none. */
    public CustomField getCustomFieldObject(Long id) {
        return id == null
                ? null
                : views.model().customFields().byId(id).map(views::customField).orElse(null);
    }

    /** By {@code customfield_10001}; null if there is none. */
    public CustomField getCustomFieldObject(String id) {
        return getCustomFieldObjects().stream()
                .filter(field -> field.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    public boolean isCustomField(String id) {
        return id.startsWith("customfield_");
    }

    public boolean exists(String id) {
        return getCustomFieldObject(id) != null;
    }
}
