package org.cxmaturity.embedded.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.cxmaturity.embedded.model.ChangeGroup;
import org.cxmaturity.embedded.model.ChangeItem;
import org.cxmaturity.embedded.model.JiraModel;

/** Jira's {@code ChangeHistoryManager}. */
public final class ChangeHistory {

    private static final int MOST_GROUPS = 10_000;

    private final JiraModel model;

    ChangeHistory(JiraModel model) {
        this.model = model;
    }

    /** Oldest first. */
    public List<ChangeItemBean> getChangeItemsForField(Issue issue, String field) {
        return getChangeItemsForField(issue, field, new Date(0));
    }

    /** Those since {@code since}. */
    public List<ChangeItemBean> getChangeItemsForField(Issue issue, String field, Date since) {
        return model.history().of(issue.getId(), MOST_GROUPS).stream()
                .filter(group -> !group.created().isBefore(since.toInstant()))
                .flatMap(group -> beans(group).stream())
                .filter(item -> item.getField().equalsIgnoreCase(field))
                .toList();
    }

    static List<ChangeItemBean> beans(ChangeGroup group) {
        return group.items().stream().map(item -> bean(item, group.created())).toList();
    }

    private static ChangeItemBean bean(ChangeItem item, Instant created) {
        return new ChangeItemBean(
                item.custom() ? ChangeItemBean.CUSTOM_FIELD : ChangeItemBean.STATIC_FIELD,
                item.field(),
                item.oldValue().orElse(null),
                item.oldText().orElse(null),
                item.newValue().orElse(null),
                item.newText().orElse(null),
                Timestamp.from(created));
    }
}
