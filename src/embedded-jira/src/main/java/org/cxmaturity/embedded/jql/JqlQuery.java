package org.cxmaturity.embedded.jql;

import java.util.List;
import java.util.Optional;

/**
 * A parsed query.
 *
 * @param where empty for all issues
 * @param order empty for the newest key first
 */
public record JqlQuery(Optional<JqlClause> where, List<Sort> order) {

    public JqlQuery {
        order = List.copyOf(order);
    }

    /** One field of the order; the field as it was written. */
    public record Sort(String field, boolean ascending) {}

    public static JqlQuery all() {
        return new JqlQuery(Optional.empty(), List.of());
    }
}
