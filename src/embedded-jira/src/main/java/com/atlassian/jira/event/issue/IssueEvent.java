package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Something that happened to an issue; the type says what. */
@SuppressWarnings("rawtypes")
public final class IssueEvent extends AbstractEvent implements IssueRelatedEvent {

    /** Key of the comment among the parameters. */
    public static final String COMMENT = "comment";

    private final Issue issue;
    private final ApplicationUser user;
    private final Long eventTypeId;

    @SuppressWarnings("unchecked")
    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId) {
        super(params);
        this.issue = issue;
        this.user = user;
        this.eventTypeId = eventTypeId;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    public Project getProject() {
        return issue.getProjectObject();
    }

    /** Who did it; null for anonymous. */
    public ApplicationUser getUser() {
        return user;
    }

    /** Null unless a comment was part of it. */
    public Comment getComment() {
        return (Comment) getParams().get(COMMENT);
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    /** The embedded Jira sends no mail about issues. */
    public boolean isSendMail() {
        return false;
    }

    /** Sub-tasks have events of their own. */
    public boolean isSubtasksUpdated() {
        return false;
    }
}
