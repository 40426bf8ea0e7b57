package org.cxmaturity.embedded.model;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.cxmaturity.embedded.store.DatabaseSettings;

/** The model on a PostgreSQL server that is started once for all tests and ends with them. */
public final class PostgresModel extends ModelExtension {

    @Override
    DatabaseSettings settings() {
        String url = Server.STARTED.getJdbcUrl("postgres", "postgres");
        return new DatabaseSettings(url, "postgres", "");
    }

    private static final class Server {

        private static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException("Starting PostgreSQL", e);
            }
        }
    }
}
