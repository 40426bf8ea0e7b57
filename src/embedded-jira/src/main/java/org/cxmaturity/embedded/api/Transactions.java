package org.cxmaturity.embedded.api;

import com.atlassian.sal.api.transaction.TransactionCallback;
import org.cxmaturity.embedded.store.Database;

/** SAL's {@code TransactionTemplate}: one transaction with Jira's own work and Active Objects. */
public final class Transactions {

    private final Database database;

    Transactions(Database database) {
        this.database = database;
    }

    public <T> T execute(TransactionCallback<T> action) {
        return database.inTransaction(() -> action.doInTransaction());
    }
}
