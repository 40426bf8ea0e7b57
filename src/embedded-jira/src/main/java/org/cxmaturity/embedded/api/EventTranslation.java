package org.cxmaturity.embedded.api;

import com.atlassian.jira.event.ProjectCreatedEvent;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.IssuePreDeleteEvent;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.model.ChangeGroup;
import org.cxmaturity.embedded.model.JiraEvent;
import org.cxmaturity.embedded.model.User;

/**
 * What happened in the model, as Jira's events. The steps of the workflow are generic events, as those of Jira's
 * simplified workflow are.
 */
final class EventTranslation {

    private static final long COMMENT_EDITED = 14;
    private static final long COMMENT_DELETED = 17;

    private final Views views;
    private final EventBus bus;
    private final Clock clock;

    EventTranslation(Views views, EventBus bus, Clock clock) {
        this.views = views;
        this.bus = bus;
        this.clock = clock;
    }

    void translate(JiraEvent event) {
        if (event instanceof JiraEvent.IssueCreated made) {
            issue(made.issue(), made.actor(), EventType.ISSUE_CREATED_ID, Map.of());
        } else if (event instanceof JiraEvent.IssueUpdated updated) {
            issue(updated.after(), updated.actor(), updatedType(updated.changes()), Map.of());
            changed(updated.after(), updated.changes(), updated.actor());
        } else if (event instanceof JiraEvent.IssueTransitioned stepped) {
            issue(stepped.after(), stepped.actor(), EventType.ISSUE_GENERICEVENT_ID, Map.of());
            changed(stepped.after(), stepped.changes(), stepped.actor());
        } else if (event instanceof JiraEvent.IssueMoved moved) {
            issue(moved.after(), moved.actor(), EventType.ISSUE_MOVED_ID, Map.of());
            changed(moved.after(), moved.changes(), moved.actor());
        } else if (event instanceof JiraEvent.IssueDeleting deleting) {
            bus.publish(new IssuePreDeleteEvent(views.issue(deleting.issue()), user(deleting.actor())));
        } else if (event instanceof JiraEvent.IssueDeleted deleted) {
            issue(deleted.issue(), deleted.actor(), EventType.ISSUE_DELETED_ID, Map.of());
        } else {
            others(event);
        }
    }

    private void others(JiraEvent event) {
        if (event instanceof JiraEvent.CommentAdded added) {
            comment(added.issue(), added.comment(), added.actor(), EventType.ISSUE_COMMENTED_ID);
        } else if (event instanceof JiraEvent.CommentChanged edited) {
            comment(edited.issue(), edited.comment(), edited.actor(), COMMENT_EDITED);
        } else if (event instanceof JiraEvent.CommentDeleted deleted) {
            comment(deleted.issue(), deleted.comment(), deleted.actor(), COMMENT_DELETED);
        } else if (event instanceof JiraEvent.LinkCreated made) {
            bus.publish(new IssueLinkCreatedEvent(views.link(made.link()), clock.instant()));
        } else if (event instanceof JiraEvent.LinkDeleted gone) {
            bus.publish(new IssueLinkDeletedEvent(views.link(gone.link()), clock.instant()));
        } else if (event instanceof JiraEvent.ProjectCreated made) {
            bus.publish(new ProjectCreatedEvent(user(made.actor()), views.project(made.project())));
        } else if (event instanceof JiraEvent.ProjectUpdated updated) {
            bus.publish(new ProjectUpdatedEvent(
                    user(updated.actor()), views.project(updated.after()), views.project(updated.before())));
        } else if (event instanceof JiraEvent.ProjectDeleted gone) {
            bus.publish(new ProjectDeletedEvent(user(gone.actor()), views.project(gone.project())));
        }
    }

    private static Long updatedType(ChangeGroup changes) {
        boolean assigned =
                changes.items().stream().allMatch(item -> item.field().equals("assignee"));
        return assigned ? EventType.ISSUE_ASSIGNED_ID : EventType.ISSUE_UPDATED_ID;
    }

    private void comment(
            org.cxmaturity.embedded.model.Issue issue,
            org.cxmaturity.embedded.model.Comment comment,
            Optional<User> actor,
            Long type) {
        Comment view = views.comment(views.issue(issue), comment);
        issue(issue, actor, type, Map.of(IssueEvent.COMMENT, view));
    }

    private void issue(
            org.cxmaturity.embedded.model.Issue issue, Optional<User> actor, Long type, Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("eventsource", "action");
        IssueEvent event = new IssueEvent(views.issue(issue), parameters, user(actor), type);
        bus.publish(event);
        bus.publish(Honest.as(IssueEventBundle.class, new Bundle(event)));
    }

    private void changed(org.cxmaturity.embedded.model.Issue issue, ChangeGroup changes, Optional<User> actor) {
        Changed event = new Changed(
                views.issue(issue), actor.map(views::user), ChangeHistory.beans(changes), Date.from(clock.instant()));
        bus.publish(Honest.as(IssueChangedEvent.class, event));
    }

    private ApplicationUser user(Optional<User> user) {
        return views.userOrNull(user);
    }

    /** {@code IssueEventBundle} with one event. */
    public record Bundle(IssueEvent event) {

        public Collection<JiraIssueEvent> getEvents() {
            return List.of(Honest.as(DelegatingJiraIssueEvent.class, new Delegating(event)));
        }

        public boolean doesSendEmailNotification() {
            return false;
        }
    }

    /** {@code DelegatingJiraIssueEvent}. */
    public record Delegating(IssueEvent event) {

        public IssueEvent asIssueEvent() {
            return event;
        }
    }

    /** {@code IssueChangedEvent}. */
    public record Changed(Issue issue, Optional<ApplicationUser> author, List<ChangeItemBean> items, Date time) {

        public Issue getIssue() {
            return issue;
        }

        public Optional<ApplicationUser> getAuthor() {
            return author;
        }

        public Optional<Comment> getComment() {
            return Optional.empty();
        }

        public Collection<ChangeItemBean> getChangeItems() {
            return items;
        }

        public Optional<ChangeItemBean> getChangeItemForField(String field) {
            return items.stream().filter(item -> item.getField().equals(field)).findFirst();
        }

        public boolean isSendMail() {
            return false;
        }

        public Date getTime() {
            return time;
        }

        public Map<String, Object> getParams() {
            return Map.of();
        }
    }
}
