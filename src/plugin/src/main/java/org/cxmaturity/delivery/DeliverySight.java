package org.cxmaturity.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.platform.User;
import org.cxmaturity.shared.Stored;

/**
 * Which delivery links a person may know of: those of issues that the person may browse, and those of issues that exist no
 * more, so that somebody can remove them.
 */
public final class DeliverySight {

    private final WorkSource source;

    public DeliverySight(WorkSource source) {
        this.source = source;
    }

    List<Stored<DeliveryLink>> seen(User user, List<Stored<DeliveryLink>> all) {
        Set<String> keys = all.stream().map(stored -> stored.value().issue()).collect(Collectors.toSet());
        Set<String> hidden = hidden(user, keys);
        return all.stream()
                .filter(stored -> !hidden.contains(stored.value().issue()))
                .toList();
    }

    boolean sees(User user, DeliveryLink link) {
        return hidden(user, List.of(link.issue())).isEmpty();
    }

    /** The issue's key of today; empty if there is no such issue that the user may browse. */
    Optional<String> keyOf(User user, String issueKey) {
        return Optional.ofNullable(source.visible(user, List.of(issueKey)).get(issueKey))
                .map(FoundIssue::key);
    }

    /** Whether the user may make and remove links of the issue; one that exists no more hinders nobody. */
    boolean mayTouch(User user, String issueKey) {
        return source.mayLink(user, issueKey)
                || source.existing(List.of(issueKey)).isEmpty();
    }

    private Set<String> hidden(User user, Collection<String> keys) {
        Set<String> unseen = keys.stream().collect(Collectors.toSet());
        unseen.removeAll(source.visible(user, keys).keySet());
        return unseen.isEmpty() ? unseen : source.existing(unseen);
    }
}
