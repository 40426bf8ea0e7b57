package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.cxmaturity.declared.DeclarationOnly;

/** Something happened to an issue. */
@SuppressWarnings("rawtypes")
public final class IssueEvent extends AbstractEvent implements IssueRelatedEvent {
    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId) {
        throw DeclarationOnly.called();
    }

    public Issue getIssue() {
        throw DeclarationOnly.called();
    }

    public Project getProject() {
        throw DeclarationOnly.called();
    }

    public ApplicationUser getUser() {
        throw DeclarationOnly.called();
    }

    public Comment getComment() {
        throw DeclarationOnly.called();
    }

    public Long getEventTypeId() {
        throw DeclarationOnly.called();
    }

    public boolean isSendMail() {
        throw DeclarationOnly.called();
    }

    public boolean isSubtasksUpdated() {
        throw DeclarationOnly.called();
    }
}
