package org.cxmaturity.embedded.model;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;

/** Everyone who can sign in. */
public final class Users {

    /** Checked against when there is no such user, so that both answers take the same time. */
    private static final String NO_ONES_HASH = Passwords.hash("no one");

    private final Database database;
    private final ProvenPasswords proven = new ProvenPasswords();

    Users(Database database) {
        this.database = database;
    }

    /** By sign-in name, whatever its case. */
    public Optional<User> byName(String name) {
        return database.sql("SELECT * FROM ej_user WHERE lower_name = ?", lower(name))
                .first(Users::user);
    }

    public Optional<User> byKey(String key) {
        return database.sql("SELECT * FROM ej_user WHERE user_key = ?", key).first(Users::user);
    }

    public Optional<User> byId(long id) {
        return database.sql("SELECT * FROM ej_user WHERE id = ?", id).first(Users::user);
    }

    /** Those of {@code keys} that exist, by key, in one query. */
    public Map<String, User> byKeys(Collection<String> keys) {
        return database.sql("SELECT * FROM ej_user WHERE user_key IN (?)", List.copyOf(keys)).list(Users::user).stream()
                .collect(Collectors.toMap(User::key, Function.identity()));
    }

    /** Whose name, display name or e-mail begins with {@code text} (any word of the display name), by name. */
    public Page<User> matching(String text, boolean includeInactive, long start, int limit) {
        String prefix = lower(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        String where = " FROM ej_user WHERE (lower_name LIKE ? OR LOWER(display_name) LIKE ? "
                + "OR LOWER(display_name) LIKE ? OR LOWER(email) LIKE ?) AND (active = TRUE OR ? = TRUE)";
        Object[] values = {prefix, prefix, "% " + prefix, prefix, includeInactive};
        long total = database.sql("SELECT COUNT(*) AS n" + where, values).count();
        List<User> found = database.sql(
                        "SELECT *" + where + " ORDER BY lower_name LIMIT ? OFFSET ?",
                        prefix,
                        prefix,
                        "% " + prefix,
                        prefix,
                        includeInactive,
                        limit,
                        start)
                .list(Users::user);
        return new Page<>(start, limit, total, found);
    }

    public long count() {
        return database.sql("SELECT COUNT(*) AS n FROM ej_user").count();
    }

    /** The active user of that name, if the password is theirs. */
    public Optional<User> authenticate(String name, String password) {
        Optional<User> user = byName(name).filter(User::active);
        String hash = user.flatMap(
                        present -> database.sql("SELECT password_hash FROM ej_user WHERE id = ?", present.id())
                                .first(row -> row.string("password_hash")))
                .orElse(NO_ONES_HASH);
        return proven.matches(password, hash) ? user : Optional.empty();
    }

    /** Makes a user whose key is JIRAUSER and a number. A name that is taken throws. */
    public User create(String name, String displayName, String email, String password) {
        return database.inTransaction(() -> {
            String provisional = "new:" + lower(name);
            long id = database.sql(
                            "INSERT INTO ej_user (user_key, user_name, lower_name, display_name, email, active, locale, "
                                    + "time_zone, password_hash) VALUES (?, ?, ?, ?, ?, TRUE, 'en_US', ?, ?)",
                            provisional,
                            name,
                            lower(name),
                            displayName,
                            email,
                            ZoneId.systemDefault().getId(),
                            Passwords.hash(password))
                    .insert();
            database.sql("UPDATE ej_user SET user_key = ? WHERE id = ?", "JIRAUSER" + id, id)
                    .update();
            return byId(id).orElseThrow();
        });
    }

    /** Writes all but id, key and password; a changed name keeps the key. */
    public void update(User user) {
        database.sql(
                        "UPDATE ej_user SET user_name = ?, lower_name = ?, display_name = ?, email = ?, active = ?, "
                                + "locale = ?, time_zone = ? WHERE id = ?",
                        user.name(),
                        lower(user.name()),
                        user.displayName(),
                        user.email(),
                        user.active(),
                        user.locale().toString(),
                        user.timeZone().getId(),
                        user.id())
                .update();
    }

    public void changePassword(User user, String password) {
        database.sql("UPDATE ej_user SET password_hash = ? WHERE id = ?", Passwords.hash(password), user.id())
                .update();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static User user(Row row) {
        return new User(
                row.number("id"),
                row.string("user_key"),
                row.string("user_name"),
                row.string("display_name"),
                row.string("email"),
                row.flag("active"),
                Locale.forLanguageTag(row.string("locale").replace('_', '-')),
                ZoneId.of(row.string("time_zone")));
    }
}
