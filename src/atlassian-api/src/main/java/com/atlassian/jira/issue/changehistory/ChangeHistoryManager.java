package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.Date;
import java.util.List;

/** Reads what changed in issues, and when. */
public interface ChangeHistoryManager {
    List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName);

    List<ChangeItemBean> getChangeItemsForField(Issue issue, String string, Date date);
}
