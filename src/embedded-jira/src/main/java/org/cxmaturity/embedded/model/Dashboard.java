package org.cxmaturity.embedded.model;

import java.util.List;

/**
 * A page of dashboard items.
 *
 * @param shared whether everyone who is signed in may look at it
 * @param layout one of A, AA, AB, BA, AAA: letters for the widths of its columns
 * @param items by column and row
 */
public record Dashboard(
        long id,
        String name,
        String description,
        String ownerKey,
        boolean shared,
        String layout,
        List<DashboardItem> items) {

    public Dashboard {
        items = List.copyOf(items);
    }
}
