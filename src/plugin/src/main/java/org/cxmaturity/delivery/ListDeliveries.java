package org.cxmaturity.delivery;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.Right;
import org.cxmaturity.programme.ProgrammeAccess;
import org.cxmaturity.programme.ProgrammeAccess.Entry;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.Stored;

/** Shows the delivery links of a programme that a person may know of. */
public final class ListDeliveries {

    private final ProgrammeAccess access;
    private final DeliveryLinks links;
    private final DeliverySight sight;

    public ListDeliveries(ProgrammeAccess access, DeliveryLinks links, DeliverySight sight) {
        this.access = access;
        this.links = links;
        this.sight = sight;
    }

    /**
     * Those that the filter asks for, in their order.
     *
     * @throws AccessRefused without the right to view
     */
    public Page<Stored<DeliveryLink>> page(String programme, DeliveryFilter filter, PageRequest request) {
        Entry entry = access.enter(programme, Right.VIEW);
        List<Stored<DeliveryLink>> asked = candidates(entry, filter.issue()).stream()
                .filter(stored -> filter.takes(stored.value()))
                .toList();
        return Page.of(sight.seen(entry.user(), asked), request);
    }

    private List<Stored<DeliveryLink>> candidates(Entry entry, Optional<String> issue) {
        return issue.map(key -> links.ofIssues(entry.id(), List.of(key)).getOrDefault(key, List.of()))
                .orElseGet(() -> links.all(entry.id()));
    }

    /**
     * One link by its key.
     *
     * @throws AccessRefused without the right to view, or if there is no such link that the user may know of
     */
    public Stored<DeliveryLink> one(String programme, String key) {
        Entry entry = access.enter(programme, Right.VIEW);
        return links.find(entry.id(), key)
                .filter(stored -> sight.sees(entry.user(), stored.value()))
                .orElseThrow(() -> new AccessRefused(Reason.UNKNOWN, "delivery " + key));
    }
}
