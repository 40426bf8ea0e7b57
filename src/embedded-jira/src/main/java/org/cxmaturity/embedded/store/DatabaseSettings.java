package org.cxmaturity.embedded.store;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where the embedded Jira keeps its data.
 *
 * @param url JDBC address of H2 or PostgreSQL
 * @param user name at the database, empty for none
 * @param password its password, empty for none
 */
public record DatabaseSettings(String url, String user, String password) {

    private static final String H2_OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000;WRITE_DELAY=0";

    public DatabaseSettings {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "Only jdbc:h2: and jdbc:postgresql: addresses are supported, not " + url);
        }
    }

    /** An H2 file in {@code home}; every commit is written through, so that it outlives a killed process. */
    public static DatabaseSettings h2File(Path home) {
        return new DatabaseSettings("jdbc:h2:file:" + home.toAbsolutePath().resolve("jira") + H2_OPTIONS, "sa", "");
    }

    /** An H2 database in memory that lives as long as the process; equal names share it. */
    public static DatabaseSettings h2Memory(String name) {
        return new DatabaseSettings("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1" + H2_OPTIONS, "sa", "");
    }

    /** Whether this is PostgreSQL; otherwise it is H2. */
    public boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }
}
