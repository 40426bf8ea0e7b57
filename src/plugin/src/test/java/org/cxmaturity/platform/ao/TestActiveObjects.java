package org.cxmaturity.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;

/** The service that Jira gives a plugin, over the very library that Jira uses. Transactions nest by joining. */
public final class TestActiveObjects implements ActiveObjects {

    private final EntityManager manager;
    private final CountingDataSource source;
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    TestActiveObjects(EntityManager manager, CountingDataSource source) {
        this.manager = manager;
        this.source = source;
    }

    /** How many SQL statements the action prepares. */
    public int statementsOf(Runnable action) {
        int before = source.statements();
        action.run();
        return source.statements() - before;
    }

    @Override
    @SafeVarargs
    public final void migrate(Class<? extends RawEntity<?>>... entities) {
        perform(() -> manager.migrate(entities));
    }

    @Override
    @SafeVarargs
    public final void migrateDestructively(Class<? extends RawEntity<?>>... entities) {
        perform(() -> manager.migrateDestructively(entities));
    }

    @Override
    public void flushAll() {
        manager.flushAll();
    }

    @Override
    public void flush(RawEntity<?>... entities) {
        manager.flush(entities);
    }

    @Override
    @SafeVarargs
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return query(() -> manager.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return query(() -> manager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return query(() -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return query(() -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        perform(() -> manager.create(type, rows));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        perform(() -> manager.delete(entities));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return query(() -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return query(() -> manager.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return query(() -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return query(() -> manager.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return query(() -> manager.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        return query(() -> manager.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> callback) {
        perform(() -> manager.stream(type, callback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        perform(() -> manager.stream(type, query, callback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return query(() -> manager.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return query(() -> manager.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return query(() -> manager.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        depth.set(depth.get() + 1);
        try {
            return depth.get() > 1 ? callback.doInTransaction() : inNewTransaction(callback);
        } finally {
            depth.set(depth.get() - 1);
        }
    }

    private <T> T inNewTransaction(TransactionCallback<T> callback) {
        return query(() -> new Transaction<T>(manager) {
            @Override
            protected T run() {
                return callback.doInTransaction();
            }
        }.execute());
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        throw new UnsupportedOperationException("moduleMetaData");
    }

    private static void perform(SqlAction action) {
        query(() -> {
            action.run();
            return null;
        });
    }

    private static <T> T query(SqlCall<T> action) {
        try {
            return action.call();
        } catch (SQLException refused) {
            throw new ActiveObjectsException(refused);
        }
    }

    private interface SqlAction {
        void run() throws SQLException;
    }

    private interface SqlCall<T> {
        T call() throws SQLException;
    }
}
