package org.cxmaturity.delivery.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.function.BiConsumer;
import org.cxmaturity.vision.PrincipleRaised;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what people do with issues in Jira. Runs in the middle of their action, so what goes wrong here is logged and
 * never spoils it.
 */
public final class IssueListener {

    private static final Logger LOG = LoggerFactory.getLogger(IssueListener.class);

    private final EventPublisher events;
    private final IssueChanges changes;

    public IssueListener(EventPublisher events, IssueChanges changes) {
        this.events = events;
        this.changes = changes;
    }

    /** Called by the container once everything is made. */
    public void start() {
        events.register(this);
    }

    /** Called by the container before anything is taken down. */
    public void stop() {
        events.unregister(this);
    }

    @EventListener
    public void onIssue(IssueEvent event) {
        Issue issue = event.getIssue();
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            quietly("deletion of " + issue.getKey(), () -> changes.deleted(issue));
        } else if (!EventType.ISSUE_CREATED_ID.equals(event.getEventTypeId())) {
            quietly("change of " + issue.getKey(), () -> changes.changed(issue, event.getEventTypeId()));
        }
    }

    @EventListener
    public void onLinkCreated(IssueLinkCreatedEvent event) {
        linkChange(event.getIssueLink(), changes::linked);
    }

    @EventListener
    public void onLinkDeleted(IssueLinkDeletedEvent event) {
        linkChange(event.getIssueLink(), changes::unlinked);
    }

    private void linkChange(IssueLink link, BiConsumer<Issue, Issue> change) {
        quietly("link " + link.getId(), () -> {
            if (changes.concerns(link.getLinkTypeId())) {
                change.accept(link.getSourceObject(), link.getDestinationObject());
            }
        });
    }

    @EventListener
    public void onPrincipleRaised(PrincipleRaised event) {
        quietly("raising of principle " + event.principle(), () -> changes.raised(event));
    }

    private static void quietly(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("The programmes don't follow the {}; saving it again mends that", what, e);
        }
    }
}
