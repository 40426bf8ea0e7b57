package com.atlassian.jira.issue.label;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** Reads and sets labels. */
public interface LabelManager {
    Set<Label> getLabels(Long issueId);

    Set<Label> setLabels(
            ApplicationUser remoteUser,
            Long issueId,
            Set<String> labels,
            boolean sendNotification,
            boolean causeChangeNotification);

    Set<Label> getLabels(Long issueId, Long customFieldId);

    Set<Label> setLabels(
            ApplicationUser remoteUser,
            Long issueId,
            Long customFieldId,
            Set<String> labels,
            boolean sendNotification,
            boolean causeChangeNotification);

    Label addLabel(ApplicationUser remoteUser, Long issueId, String label, boolean sendNotification);

    Label addLabel(
            ApplicationUser remoteUser, Long issueId, Long customFieldId, String label, boolean sendNotification);
}
