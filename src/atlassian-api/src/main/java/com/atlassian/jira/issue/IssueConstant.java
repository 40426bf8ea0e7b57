package com.atlassian.jira.issue;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.Named;
import com.atlassian.jira.util.NamedWithDescription;

/** What issue types, statuses, priorities and resolutions share. */
public interface IssueConstant extends Named, NamedWithDescription {
    String getId();

    String getName();

    String getDescription();

    Long getSequence();

    String getCompleteIconUrl();

    String getIconUrl();

    String getIconUrlHtml();

    String getNameTranslation();

    String getDescTranslation();

    String getNameTranslation(String locale);

    String getDescTranslation(String locale);

    String getNameTranslation(I18nHelper i18n);

    String getDescTranslation(I18nHelper i18n);
}
