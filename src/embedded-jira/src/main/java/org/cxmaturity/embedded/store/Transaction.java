package org.cxmaturity.embedded.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One transaction on one connection, and what is to happen after its commit. */
final class Transaction {

    private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

    private final Connection connection;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private boolean doomed;

    private Transaction(Connection connection) {
        this.connection = connection;
    }

    static Transaction on(DataSource pool) {
        try {
            Connection connection = pool.getConnection();
            connection.setAutoCommit(false);
            return new Transaction(connection);
        } catch (SQLException e) {
            throw new StoreException("Beginning a transaction", e);
        }
    }

    Connection connection() {
        return connection;
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** A participant failed: nothing of the whole may be kept. */
    void doom() {
        doomed = true;
    }

    void commit() {
        if (doomed) {
            throw new StoreException("A part of the transaction failed, so all of it is rolled back");
        }
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new StoreException("Committing", e);
        }
    }

    /** Gives the connection back; rolls back first unless {@code committed}. Keeps the caller's exception the one that is seen. */
    void end(boolean committed) {
        try (connection) {
            if (!committed) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            LOG.error("Ending a transaction (committed: {})", committed, e);
        }
    }

    void runAfterCommit() {
        afterCommit.forEach(Runnable::run);
    }
}
