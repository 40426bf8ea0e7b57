package org.cxmaturity.embedded.model;

import java.util.Map;

/**
 * A gadget on a dashboard.
 *
 * @param moduleKey complete key of the module, plugin key and module key with a colon between
 * @param column from 0
 * @param row from 0
 * @param colour such as "color1"
 * @param preferences as the gadget's form stored them
 */
public record DashboardItem(
        long id,
        long dashboardId,
        String moduleKey,
        int column,
        int row,
        String colour,
        Map<String, String> preferences) {

    public DashboardItem {
        preferences = Map.copyOf(preferences);
    }
}
