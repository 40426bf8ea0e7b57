package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;

/** Finds the stages of work. */
public interface StatusCategoryManager {
    List<StatusCategory> getStatusCategories();

    List<StatusCategory> getUserVisibleStatusCategories();

    StatusCategory getDefaultStatusCategory();

    StatusCategory getStatusCategory(Long id);

    StatusCategory getStatusCategoryByKey(String key);

    StatusCategory getStatusCategoryByName(String name);

    boolean isStatusAsLozengeEnabled();
}
