package org.cxmaturity.embedded.api;

import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.JiraModel;

/** Jira's {@code LabelManager} for the issue's own labels; checks no permission. */
public final class Labels {

    private final Views views;
    private final JiraModel model;

    Labels(Views views) {
        this.views = views;
        this.model = views.model();
    }

    public Set<Label> getLabels(Long issueId) {
        return labels(model.issues().byId(issueId).orElseThrow());
    }

    /** An event tells of the change whatever the flags say. */
    public Set<Label> setLabels(
            ApplicationUser user, Long issueId, Set<String> labels, boolean notify, boolean causeChangeNotification) {
        return change(user, issueId, issue -> issue.with().labels(labels).build());
    }

    public Label addLabel(ApplicationUser user, Long issueId, String label, boolean notify) {
        change(user, issueId, issue -> {
            Set<String> labels = new HashSet<>(issue.labels());
            labels.add(label);
            return issue.with().labels(labels).build();
        });
        return new Label(null, issueId, label);
    }

    private Set<Label> change(ApplicationUser user, Long issueId, UnaryOperator<Issue> change) {
        return labels(model.issues().update(issueId, change, views.user(user)));
    }

    private static Set<Label> labels(Issue issue) {
        return issue.labels().stream()
                .map(label -> new Label(null, issue.id(), label))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
