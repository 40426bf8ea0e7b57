package com.atlassian.jira.issue.status.category;

import com.atlassian.jira.util.I18nHelper;
import java.io.Serializable;
import java.util.List;

/** The stage of work that a status stands for. */
public interface StatusCategory extends Serializable, Comparable<StatusCategory> {
    String UNDEFINED = "undefined";

    String TO_DO = "new";

    String IN_PROGRESS = "indeterminate";

    String COMPLETE = "done";

    Long getId();

    String getTranslatedName();

    String getTranslatedName(String locale);

    String getTranslatedName(I18nHelper i18n);

    String getKey();

    String getName();

    List<String> getAliases();

    String getPrimaryAlias();

    String getColorName();

    Long getSequence();
}
