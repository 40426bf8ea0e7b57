package org.cxmaturity.embedded.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The one database of the embedded Jira, and its transactions.
 *
 * <p>A transaction is bound to its thread: everything that the thread does through this object, or through
 * {@link #dataSource()}, joins it. Isolation is READ_COMMITTED. Committed work is on disk when the call returns.
 */
public final class Database implements AutoCloseable {

    private final HikariDataSource pool;
    private final DatabaseSettings settings;
    private final ThreadLocal<Transaction> current = new ThreadLocal<>();
    private final DataSource joined;

    private Database(HikariDataSource pool, DatabaseSettings settings) {
        this.pool = pool;
        this.settings = settings;
        this.joined = new JoinedDataSource(pool, this::boundConnection);
    }

    /** Opens the pool; tables are made by {@link Migrations}. */
    public static Database open(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("embedded-jira");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(2);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new Database(new HikariDataSource(config), settings);
    }

    public DatabaseSettings settings() {
        return settings;
    }

    /**
     * Runs {@code work} in the thread's transaction, or in a new one.
     *
     * <p>The outermost call commits. When any participant throws, the whole is rolled back, even if a caller in between
     * has caught the exception; the outermost call then throws too.
     */
    public <T> T inTransaction(Supplier<T> work) {
        Transaction joining = current.get();
        return joining == null ? begin(work) : join(joining, work);
    }

    /** {@link #inTransaction(Supplier)} for work without an answer. */
    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Runs {@code work} outside of the thread's transaction, as if another thread did it. */
    public <T> T apart(Supplier<T> work) {
        Transaction suspended = current.get();
        current.remove();
        try {
            return work.get();
        } finally {
            if (suspended != null) {
                current.set(suspended);
            }
        }
    }

    /** Whether the thread is inside {@link #inTransaction(Supplier)}. */
    public boolean isInTransaction() {
        return current.get() != null;
    }

    /** Runs {@code action} once the thread's transaction has been committed; at once outside of one; never after a rollback. */
    public void afterCommit(Runnable action) {
        Transaction transaction = current.get();
        if (transaction == null) {
            action.run();
        } else {
            transaction.afterCommit(action);
        }
    }

    /** A statement; inside a transaction it joins it, outside it commits by itself. */
    public Sql sql(String text, Object... values) {
        return new Sql(this, text, values);
    }

    /** {@link #sql(String, Object...)} of a text that was put together from fragments. */
    public Sql sql(SqlFragment statement) {
        return new Sql(this, statement.text(), statement.values().toArray());
    }

    /** Inserts a row, or overwrites the one with the same {@code keys}; both database's own way, so that two threads never collide. */
    public void upsert(String table, List<String> keys, List<String> columns, Object... values) {
        sql(Upsert.statement(settings.isPostgres(), table, keys, columns), values)
                .update();
    }

    /**
     * The pool as seen by code that brings its own JDBC, such as Active Objects. Inside a transaction it gives the bound
     * connection, on which commit, rollback and close are left to {@link #inTransaction(Supplier)}.
     */
    public DataSource dataSource() {
        return joined;
    }

    <T> T withConnection(Function<Connection, T> work) {
        Transaction transaction = current.get();
        if (transaction != null) {
            return work.apply(transaction.connection());
        }
        try (Connection connection = pool.getConnection()) {
            return work.apply(connection);
        } catch (SQLException e) {
            throw new StoreException("No database connection", e);
        }
    }

    @Override
    public void close() {
        if (!settings.isPostgres()) {
            checkpoint();
        }
        pool.close();
    }

    private Connection boundConnection() {
        Transaction transaction = current.get();
        return transaction == null ? null : transaction.connection();
    }

    private <T> T begin(Supplier<T> work) {
        Transaction transaction = Transaction.on(pool);
        current.set(transaction);
        boolean committed = false;
        T result;
        try {
            result = work.get();
            transaction.commit();
            committed = true;
        } finally {
            current.remove();
            transaction.end(committed);
        }
        transaction.runAfterCommit();
        return result;
    }

    private static <T> T join(Transaction transaction, Supplier<T> work) {
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                transaction.doom();
            }
        }
    }

    private void checkpoint() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new StoreException("Writing the database to disk", e);
        }
    }
}
