package org.cxmaturity.embedded.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/**
 * Brings the tables to the current version: every script {@code NNNN.sql} beside this class once, in order, each in a
 * transaction of its own. Statements end with a semicolon at the end of a line.
 */
public final class Migrations {

    private static final List<String> SCRIPTS = List.of("0001.sql", "0002.sql", "0003.sql");

    private final Database database;
    private final Clock clock;

    public Migrations(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Applies what is missing. A database made by a newer version is refused, so that nothing is damaged. */
    public void apply() {
        database.sql("CREATE TABLE IF NOT EXISTS ej_schema (version INT PRIMARY KEY, applied_at BIGINT NOT NULL)")
                .update();
        long present = database.sql("SELECT COALESCE(MAX(version), 0) AS n FROM ej_schema")
                .count();
        if (present > SCRIPTS.size()) {
            throw new StoreException(
                    "The database has version " + present + ", this program knows only " + SCRIPTS.size());
        }
        for (int version = (int) present + 1; version <= SCRIPTS.size(); version++) {
            applyVersion(version);
        }
    }

    private void applyVersion(int version) {
        String script = read(SCRIPTS.get(version - 1));
        database.inTransaction(() -> {
            Arrays.stream(script.split(";\\s*\\n"))
                    .filter(statement -> !statement.isBlank())
                    .forEach(statement -> database.sql(statement).update());
            database.sql("INSERT INTO ej_schema (version, applied_at) VALUES (?, ?)", version, clock.instant())
                    .update();
        });
    }

    private static String read(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new StoreException("Missing migration " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading migration " + name, e);
        }
    }
}
