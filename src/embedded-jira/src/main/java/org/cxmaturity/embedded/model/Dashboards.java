package org.cxmaturity.embedded.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;

/** Dashboards with their items and the items' preferences. */
public final class Dashboards {

    private final Database database;

    Dashboards(Database database) {
        this.database = database;
    }

    /** Those that the viewer may look at, by name, without their items. */
    public List<Dashboard> visibleTo(Optional<User> viewer) {
        return database.sql(
                        "SELECT * FROM ej_dashboard WHERE owner_key = ? OR (shared = TRUE AND ? = TRUE) ORDER BY dashboard_name, id",
                        viewer.map(User::key).orElse(""),
                        viewer.isPresent())
                .list(row -> dashboard(row, List.of()));
    }

    /** With its items; says nothing about who may see it. */
    public Optional<Dashboard> byId(long id) {
        List<DashboardItem> items = items(id);
        return database.sql("SELECT * FROM ej_dashboard WHERE id = ?", id).first(row -> dashboard(row, items));
    }

    /** With its items, if the viewer may look at it. */
    public Optional<Dashboard> visible(long id, Optional<User> viewer) {
        return byId(id).filter(dashboard -> viewer.isPresent()
                && (dashboard.shared()
                        || dashboard.ownerKey().equals(viewer.get().key())));
    }

    public Dashboard create(String name, String description, User owner, boolean shared) {
        long id = database.sql(
                        "INSERT INTO ej_dashboard (dashboard_name, description, owner_key, shared, layout) "
                                + "VALUES (?, ?, ?, ?, 'AA')",
                        name,
                        description,
                        owner.key(),
                        shared)
                .insert();
        return byId(id).orElseThrow();
    }

    /** Writes name, description, shared and layout. */
    public void update(Dashboard dashboard) {
        database.sql(
                        "UPDATE ej_dashboard SET dashboard_name = ?, description = ?, shared = ?, layout = ? WHERE id = ?",
                        dashboard.name(),
                        dashboard.description(),
                        dashboard.shared(),
                        dashboard.layout(),
                        dashboard.id())
                .update();
    }

    /** With its items, their preferences and properties. */
    public void delete(long id) {
        database.inTransaction(() -> {
            items(id).forEach(item -> remove(item.id()));
            database.sql("DELETE FROM ej_dashboard WHERE id = ?", id).update();
        });
    }

    public Optional<DashboardItem> item(long itemId) {
        Map<Long, Map<String, String>> preferences =
                preferences("SELECT * FROM ej_dashboard_pref WHERE item_id = ?", itemId);
        return database.sql("SELECT * FROM ej_dashboard_item WHERE id = ?", itemId)
                .first(row -> item(row, preferences));
    }

    /** Puts an item at the end of a column. */
    public DashboardItem add(long dashboardId, String moduleKey, int column, Map<String, String> preferences) {
        return database.inTransaction(() -> {
            long id = database.sql(
                            "INSERT INTO ej_dashboard_item (dashboard_id, module_key, column_number, row_number, colour) "
                                    + "VALUES (?, ?, ?, (SELECT COUNT(*) FROM ej_dashboard_item WHERE dashboard_id = ? "
                                    + "AND column_number = ?), 'color1')",
                            dashboardId,
                            moduleKey,
                            column,
                            dashboardId,
                            column)
                    .insert();
            savePreferences(id, preferences);
            return item(id).orElseThrow();
        });
    }

    /** Replaces all of the item's preferences. */
    public void savePreferences(long itemId, Map<String, String> preferences) {
        database.inTransaction(() -> {
            database.sql("DELETE FROM ej_dashboard_pref WHERE item_id = ?", itemId)
                    .update();
            preferences.forEach((key, value) -> database.sql(
                            "INSERT INTO ej_dashboard_pref (item_id, pref_key, pref_value) VALUES (?, ?, ?)",
                            itemId,
                            key,
                            value)
                    .update());
        });
    }

    public void move(long itemId, int column, int row) {
        database.sql("UPDATE ej_dashboard_item SET column_number = ?, row_number = ? WHERE id = ?", column, row, itemId)
                .update();
    }

    public void recolour(long itemId, String colour) {
        database.sql("UPDATE ej_dashboard_item SET colour = ? WHERE id = ?", colour, itemId)
                .update();
    }

    /** With its preferences and properties. */
    public void remove(long itemId) {
        database.sql("DELETE FROM ej_property WHERE entity = 'DASHBOARD_ITEM' AND entity_id = ?", Long.toString(itemId))
                .update();
        database.sql("DELETE FROM ej_dashboard_item WHERE id = ?", itemId).update();
    }

    private List<DashboardItem> items(long dashboardId) {
        Map<Long, Map<String, String>> preferences = preferences(
                "SELECT p.* FROM ej_dashboard_pref p JOIN ej_dashboard_item i ON i.id = p.item_id WHERE i.dashboard_id = ?",
                dashboardId);
        return database.sql(
                        "SELECT * FROM ej_dashboard_item WHERE dashboard_id = ? ORDER BY column_number, row_number, id",
                        dashboardId)
                .list(row -> item(row, preferences));
    }

    private Map<Long, Map<String, String>> preferences(String query, long id) {
        record Preference(long item, String key, String value) {}
        List<Preference> found = database.sql(query, id)
                .list(row -> new Preference(row.number("item_id"), row.string("pref_key"), row.string("pref_value")));
        return found.stream()
                .collect(Collectors.groupingBy(
                        Preference::item, HashMap::new, Collectors.toMap(Preference::key, Preference::value)));
    }

    private static DashboardItem item(Row row, Map<Long, Map<String, String>> preferences) {
        long id = row.number("id");
        return new DashboardItem(
                id,
                row.number("dashboard_id"),
                row.string("module_key"),
                (int) row.number("column_number"),
                (int) row.number("row_number"),
                row.string("colour"),
                preferences.getOrDefault(id, Map.of()));
    }

    private static Dashboard dashboard(Row row, List<DashboardItem> items) {
        return new Dashboard(
                row.number("id"),
                row.string("dashboard_name"),
                row.string("description"),
                row.string("owner_key"),
                row.flag("shared"),
                row.string("layout"),
                items);
    }
}
