package org.cxmaturity.platform.ao;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * A database that the contracts of the repositories run on: the real Active Objects on a real engine. Each call of
 * {@link #activeObjects} gives tables of their own, as each plugin has its own prefix in Jira.
 */
public enum TestDatabase {
    H2(source -> new H2DatabaseProvider(source, "PUBLIC")) {
        @Override
        DataSource open() {
            return JdbcConnectionPool.create("jdbc:h2:mem:plugin;DB_CLOSE_DELAY=-1", "sa", "");
        }
    },
    POSTGRESQL(source -> new PostgreSQLDatabaseProvider(source, "public")) {
        @Override
        DataSource open() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
                source.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
                return JdbcConnectionPool.create(source);
            } catch (IOException notStarted) {
                throw new UncheckedIOException(notStarted);
            }
        }
    };

    static {
        // Jira's own connections read what is committed; the library alone would serialise.
        System.setProperty("ao.transaction.isolation.level", "TRANSACTION_READ_COMMITTED");
    }

    private static final AtomicInteger TABLE_SETS = new AtomicInteger();

    private final Function<DisposableDataSource, DatabaseProvider> provider;
    private CountingDataSource source;

    TestDatabase(Function<DisposableDataSource, DatabaseProvider> provider) {
        this.provider = provider;
    }

    abstract DataSource open();

    /** Active Objects over empty tables for the entities. */
    @SafeVarargs
    public final TestActiveObjects activeObjects(Class<? extends RawEntity<?>>... entities) {
        String prefix = String.format("AO_%06X_", TABLE_SETS.incrementAndGet());
        DatabaseProvider database = provider.apply(source());
        EntityManager manager = new EntityManager(database, new PrefixedConfiguration(prefix));
        TestActiveObjects activeObjects = new TestActiveObjects(manager, source);
        activeObjects.migrate(entities);
        return activeObjects;
    }

    private synchronized CountingDataSource source() {
        if (source == null) {
            source = new CountingDataSource(open());
        }
        return source;
    }
}
