package org.cxmaturity.delivery.jira;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import org.cxmaturity.delivery.FollowDeliveries;
import org.cxmaturity.delivery.StatusCategory;
import org.cxmaturity.painpoint.FollowPainPointIssue;
import org.cxmaturity.painpoint.FollowPainPointIssue.Standing;
import org.cxmaturity.painpoint.LinkBreaches;
import org.cxmaturity.programme.IssueLinks;
import org.cxmaturity.vision.FollowPrincipleIssue;
import org.cxmaturity.vision.PrincipleRaised;

/** Has the programmes follow what happened to an issue. */
public final class IssueChanges {

    private final FollowDeliveries deliveries;
    private final FollowPainPointIssue painPoints;
    private final FollowPrincipleIssue principles;
    private final LinkBreaches breaches;
    private final IssueLinks links;
    private final IssueManager issues;

    public IssueChanges(
            FollowDeliveries deliveries,
            FollowPainPointIssue painPoints,
            FollowPrincipleIssue principles,
            LinkBreaches breaches,
            IssueLinks links,
            IssueManager issues) {
        this.deliveries = deliveries;
        this.painPoints = painPoints;
        this.principles = principles;
        this.breaches = breaches;
        this.links = links;
        this.issues = issues;
    }

    void changed(Issue issue, Long eventType) {
        if (EventType.ISSUE_MOVED_ID.equals(eventType)) {
            issues.getAllIssueKeys(issue.getId()).stream()
                    .filter(key -> !key.equals(issue.getKey()))
                    .forEach(oldKey -> moved(oldKey, issue.getKey()));
        }
        painPoints.standsAt(issue.getKey(), standing(issue));
    }

    private void moved(String oldKey, String newKey) {
        deliveries.moved(oldKey, newKey);
        painPoints.moved(oldKey, newKey);
        principles.moved(oldKey, newKey);
    }

    private static Standing standing(Issue issue) {
        StatusCategory category = IssueReading.category(issue);
        return switch (category) {
            case UNDEFINED, TO_DO -> Standing.TO_DO;
            case IN_PROGRESS -> Standing.STARTED;
            case DONE -> Standing.DONE;
        };
    }

    void deleted(Issue issue) {
        deliveries.deleted(issue.getKey());
        painPoints.deleted(issue.getKey());
        principles.deleted(issue.getKey());
    }

    /** Whether links of that type say that work delivers a principle. */
    boolean concerns(Long linkTypeId) {
        return links.isOf(IssueLinks.Kind.DELIVERY, linkTypeId);
    }

    void linked(Issue work, Issue to) {
        deliveries.linked(work.getKey(), to.getKey());
    }

    void unlinked(Issue work, Issue from) {
        deliveries.unlinked(work.getKey(), from.getKey());
    }

    void raised(PrincipleRaised event) {
        deliveries.raised(event);
        breaches.raised(event);
    }
}
