package org.cxmaturity.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.embedded.store.DatabaseSettings;

/** The folder and the database in which an embedded Jira keeps its data. */
final class Home {
    private static final List<String> OURS = List.of("jira.mv.db", "jira.trace.db", "jira.lock.db", "osgi");

    private final Path folder;
    private final DatabaseSettings database;

    private Home(Path folder, DatabaseSettings database) {
        this.folder = folder;
        this.database = database;
    }

    /** Makes the folder if need be and, if asked to, forgets all data in it and in the database. */
    static Home of(Options options) {
        Path folder = options.home().toAbsolutePath().normalize();
        DatabaseSettings database = options.database()
                .map(address -> new DatabaseSettings(address.url(), address.user(), address.password()))
                .orElseGet(() -> DatabaseSettings.h2File(folder));
        Home home = new Home(folder, database);
        try {
            Files.createDirectories(folder);
            if (options.fresh()) {
                home.forget();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The home " + folder + " can't be prepared", e);
        }
        return home;
    }

    Path folder() {
        return folder;
    }

    DatabaseSettings database() {
        return database;
    }

    /** For the OSGi framework's own files; emptied at each start. */
    Path osgi() {
        return folder.resolve("osgi");
    }

    private void forget() throws IOException {
        for (String name : OURS) {
            delete(folder.resolve(name));
        }
        if (database.isPostgres()) {
            emptySchema();
        }
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void emptySchema() {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        } catch (SQLException e) {
            throw new IllegalStateException("The database can't be emptied: " + e.getMessage(), e);
        }
    }
}
