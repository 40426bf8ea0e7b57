package org.cxmaturity.embedded.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.PermissionKeys;

/** Jira's {@code IssueManager}; checks no permission. What does not exist is answered as null. */
public final class IssueAccess {

    private final Views views;
    private final JiraModel model;

    IssueAccess(Views views) {
        this.views = views;
        this.model = views.model();
    }

    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : orNull(model.issues().byId(id));
    }

    /** By the current or a former key, as it is written. */
    public MutableIssue getIssueObject(String key) {
        boolean written = key != null && key.equals(key.toUpperCase(Locale.ROOT));
        return written ? getIssueByKeyIgnoreCase(key) : null;
    }

    public MutableIssue getIssueByKeyIgnoreCase(String key) {
        return key == null ? null : orNull(model.issues().byKey(key));
    }

    public MutableIssue getIssueByCurrentKey(String key) {
        return key == null
                ? null
                : orNull(model.issues().byKey(key).filter(issue -> issue.key().equals(key)));
    }

    /** Those that exist, in the order of {@code ids}. */
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return views.issues(model.issues().byIds(ids));
    }

    public Set<String> getAllIssueKeys(Long issueId) {
        Set<String> keys = new LinkedHashSet<>();
        model.issues().byId(issueId).ifPresent(issue -> keys.add(issue.key()));
        keys.addAll(model.issues().formerKeys(issueId));
        return keys;
    }

    public boolean isEditable(Issue issue) {
        return issue.isEditable();
    }

    public boolean isEditable(Issue issue, ApplicationUser user) {
        return issue.isEditable()
                && views.issue(issue)
                        .filter(one -> model.permissions().has(PermissionKeys.EDIT_ISSUES, one, views.user(user)))
                        .isPresent();
    }

    public long getIssueCountForProject(Long projectId) {
        return model.issues().count(projectId);
    }

    public long getIssueCount() {
        return model.issues().count();
    }

    private MutableIssue orNull(Optional<org.cxmaturity.embedded.model.Issue> issue) {
        return issue.map(views::issue).orElse(null);
    }
}
