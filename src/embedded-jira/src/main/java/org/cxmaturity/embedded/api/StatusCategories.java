package org.cxmaturity.embedded.api;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Jira's {@code StatusCategoryManager}: the four fixed ones. */
public final class StatusCategories {

    private final Views views;

    StatusCategories(Views views) {
        this.views = views;
    }

    public List<StatusCategory> getStatusCategories() {
        return matching(category -> true);
    }

    public List<StatusCategory> getUserVisibleStatusCategories() {
        return matching(category -> category != org.cxmaturity.embedded.model.StatusCategory.UNDEFINED);
    }

    public StatusCategory getDefaultStatusCategory() {
        return views.category(org.cxmaturity.embedded.model.StatusCategory.UNDEFINED);
    }

    /** Null if there is none. */
    public StatusCategory getStatusCategory(Long id) {
        return first(category -> category.id() == id);
    }

    public StatusCategory getStatusCategoryByKey(String key) {
        return first(category -> category.key().equals(key));
    }

    public StatusCategory getStatusCategoryByName(String name) {
        return first(category -> category.label().equals(name));
    }

    public boolean isStatusAsLozengeEnabled() {
        return true;
    }

    private StatusCategory first(Predicate<org.cxmaturity.embedded.model.StatusCategory> which) {
        return matching(which).stream().findFirst().orElse(null);
    }

    private List<StatusCategory> matching(Predicate<org.cxmaturity.embedded.model.StatusCategory> which) {
        return Arrays.stream(org.cxmaturity.embedded.model.StatusCategory.values())
                .filter(which)
                .map(views::category)
                .toList();
    }
}
