package org.cxmaturity.delivery;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.programme.IssueLinks;
import org.cxmaturity.shared.InProgramme;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.vision.Principle;
import org.cxmaturity.vision.PrincipleRaised;
import org.cxmaturity.vision.Principles;

/**
 * Keeps delivery links in step with what people do in Jira itself. Each step can be repeated without harm. No right is
 * asked for: Jira has asked for its own.
 */
public final class FollowDeliveries {

    private final DeliveryLinks links;
    private final Principles principles;
    private final IssueLinks issueLinks;
    private final DeliveryPairs pairs;

    public FollowDeliveries(DeliveryLinks links, Principles principles, IssueLinks issueLinks) {
        this.links = links;
        this.principles = principles;
        this.issueLinks = issueLinks;
        this.pairs = new DeliveryPairs(links, principles, issueLinks);
    }

    /** Somebody linked work to an issue in Jira; if that one stands for a principle, the work delivers it. */
    public void linked(String work, String to) {
        for (InProgramme<Principle> principle : principles.raisedAs(List.of(to))) {
            DeliveryLink link = new DeliveryLink(work, principle.value().key(), Optional.empty());
            if (pairs.rowsOf(principle.programme(), link).isEmpty()) {
                links.add(principle.programme(), link);
            }
        }
    }

    /** Somebody removed such a link in Jira; the work no longer delivers the principle, at no stage. */
    public void unlinked(String work, String from) {
        for (InProgramme<Principle> principle : principles.raisedAs(List.of(from))) {
            DeliveryLink link = new DeliveryLink(work, principle.value().key(), Optional.empty());
            pairs.rowsOf(principle.programme(), link).forEach(stored -> remove(principle.programme(), stored));
        }
    }

    /** An issue was deleted: it delivers nothing any more. */
    public void deleted(String issue) {
        links.everywhereOf(List.of(issue)).forEach(link -> remove(link.programme(), link.stored()));
    }

    /** An issue was moved to another project and has another key since. */
    public void moved(String oldKey, String newKey) {
        for (InProgramme<DeliveryLink> link : links.everywhereOf(List.of(oldKey))) {
            DeliveryLink renamed = new DeliveryLink(
                    newKey, link.value().principle(), link.value().stage());
            links.replace(
                    link.programme(), key(link.stored()), renamed, link.stored().version());
        }
    }

    /** An issue stands for a principle from now on: work that delivers it is linked to that issue. */
    public void raised(PrincipleRaised event) {
        links.all(event.programme()).stream()
                .map(Stored::value)
                .filter(link -> link.principle().equals(event.principle()))
                .map(DeliveryLink::issue)
                .distinct()
                .forEach(work -> issueLinks.ensure(event.by(), IssueLinks.Kind.DELIVERY, work, List.of(event.issue())));
    }

    private void remove(long programme, Stored<DeliveryLink> stored) {
        links.remove(programme, key(stored), stored.version());
    }

    private static String key(Stored<DeliveryLink> stored) {
        return String.valueOf(stored.id());
    }
}
