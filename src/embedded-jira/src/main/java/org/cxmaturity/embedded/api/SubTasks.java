package org.cxmaturity.embedded.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.LinkType;

/** Jira's {@code SubTaskManager}; a sub-task gets its parent when it is created. */
public final class SubTasks {

    private final Views views;
    private final JiraModel model;

    SubTasks(Views views) {
        this.views = views;
        this.model = views.model();
    }

    public boolean isSubTasksEnabled() {
        return true;
    }

    public boolean isSubTask(Issue issue) {
        return issue.isSubTask();
    }

    /** Null if it is no sub-task. */
    public Long getParentIssueId(Issue issue) {
        return issue.getParentId();
    }

    public Long getParentIssueId(Long issueId) {
        return Optional.ofNullable(issueId)
                .flatMap(model.issues()::byId)
                .flatMap(org.cxmaturity.embedded.model.Issue::parentId)
                .orElse(null);
    }

    public Collection<IssueType> getSubTaskIssueTypeObjects() {
        return model.issueTypes().all().stream()
                .filter(org.cxmaturity.embedded.model.IssueType::subtask)
                .map(views::issueType)
                .toList();
    }

    public List<IssueLink> getSubTaskIssueLinks(Long issueId) {
        return views.links(model.links().outward(issueId).stream()
                .filter(link -> link.type()
                        .style()
                        .filter(LinkType.SUBTASK_STYLE::equals)
                        .isPresent())
                .toList());
    }

    public Collection<Issue> getSubTaskObjects(Issue issue) {
        return issue.getSubTaskObjects();
    }
}
