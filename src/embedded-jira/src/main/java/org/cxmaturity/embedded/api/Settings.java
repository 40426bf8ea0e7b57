package org.cxmaturity.embedded.api;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.store.Database;

/** SAL's {@code PluginSettingsFactory}: texts, lists, maps and properties by key, kept in the database. */
public final class Settings {

    private final Database database;

    Settings(Database database) {
        this.database = database;
    }

    public PluginSettings createGlobalSettings() {
        return createSettingsForKey("");
    }

    public PluginSettings createSettingsForKey(String key) {
        return Honest.as(PluginSettings.class, new OfKey(database, key == null ? "" : key));
    }

    /** {@code PluginSettings}. */
    public record OfKey(Database database, String namespace) {

        /** SAL's own limit. */
        private static final int MAX_KEY = 255;

        /** Null if there is none. */
        public Object get(String key) {
            return find(key).orElse(null);
        }

        /** Null removes. Answers what was there, or null. A value of another kind throws {@link IllegalArgumentException}. */
        public Object put(String key, Object value) {
            check(key);
            if (value == null) {
                return remove(key);
            }
            SettingText text = SettingText.of(value);
            return database.inTransaction(() -> {
                Object before = get(key);
                database.upsert(
                        "ej_setting",
                        List.of("namespace", "setting_key"),
                        List.of("namespace", "setting_key", "kind", "content"),
                        namespace,
                        key,
                        text.kind().name(),
                        text.content());
                return before;
            });
        }

        /** Answers what was there, or null. */
        public Object remove(String key) {
            return database.inTransaction(() -> {
                Object before = get(key);
                database.sql("DELETE FROM ej_setting WHERE namespace = ? AND setting_key = ?", namespace, key)
                        .update();
                return before;
            });
        }

        private Optional<Object> find(String key) {
            check(key);
            return database.sql(
                            "SELECT kind, content FROM ej_setting WHERE namespace = ? AND setting_key = ?",
                            namespace,
                            key)
                    .first(row -> new SettingText(SettingText.Kind.valueOf(row.string("kind")), row.string("content"))
                            .value());
        }

        private static void check(String key) {
            if (key == null || key.isEmpty() || key.length() > MAX_KEY) {
                throw new IllegalArgumentException("A settings key must have 1 to " + MAX_KEY + " characters");
            }
        }
    }
}
