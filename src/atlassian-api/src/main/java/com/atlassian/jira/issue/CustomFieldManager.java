package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;

/** Finds custom fields. */
public interface CustomFieldManager {
    Collection<CustomField> getCustomFieldObjectsByName(String customFieldName);

    CustomField getCustomFieldObject(Long id);

    CustomField getCustomFieldObject(String id);

    boolean isCustomField(String string);

    boolean exists(String id);

    List<CustomField> getCustomFieldObjects();

    List<CustomField> getGlobalCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Long projectId, String issueType);

    List<CustomField> getCustomFieldObjects(Issue issue);
}
