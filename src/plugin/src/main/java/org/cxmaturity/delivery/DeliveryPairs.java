package org.cxmaturity.delivery;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.platform.User;
import org.cxmaturity.programme.IssueLinks;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.vision.Principle;
import org.cxmaturity.vision.Principles;

/**
 * Keeps Jira's own links in step with the delivery links: as long as an issue delivers a principle at any stage, the issue
 * is linked to the one that stands for the principle, if there is one.
 */
final class DeliveryPairs {

    private final DeliveryLinks links;
    private final Principles principles;
    private final IssueLinks issueLinks;

    DeliveryPairs(DeliveryLinks links, Principles principles, IssueLinks issueLinks) {
        this.links = links;
        this.principles = principles;
        this.issueLinks = issueLinks;
    }

    void linked(User user, long programme, DeliveryLink link) {
        principleIssue(programme, link.principle())
                .ifPresent(principle ->
                        issueLinks.ensure(user, IssueLinks.Kind.DELIVERY, link.issue(), List.of(principle)));
    }

    void unlinked(User user, long programme, DeliveryLink link) {
        if (rowsOf(programme, link).isEmpty()) {
            principleIssue(programme, link.principle())
                    .ifPresent(principle -> issueLinks.remove(user, IssueLinks.Kind.DELIVERY, link.issue(), principle));
        }
    }

    /** The links of the same issue and principle, at whatever stage. */
    List<Stored<DeliveryLink>> rowsOf(long programme, DeliveryLink link) {
        return links.ofIssues(programme, List.of(link.issue())).getOrDefault(link.issue(), List.of()).stream()
                .filter(stored -> stored.value().principle().equals(link.principle()))
                .toList();
    }

    private Optional<String> principleIssue(long programme, String principle) {
        return principles.find(programme, principle).map(Stored::value).flatMap(Principle::issue);
    }
}
