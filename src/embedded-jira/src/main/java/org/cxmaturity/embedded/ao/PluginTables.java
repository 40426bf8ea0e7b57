package org.cxmaturity.embedded.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;

/** One plugin's tables: brought up to date once, then open to the plugin. */
final class PluginTables {
    private final String pluginKey;
    private final NamespacePrefix prefix;
    private final EntityManager entities;
    private final ActiveObjects open;
    private final ActiveObjects guarded;
    private final CountDownLatch ready = new CountDownLatch(1);

    PluginTables(String pluginKey, NamespacePrefix prefix, EntityManager entities, TransactionTemplate transactions) {
        this.pluginKey = pluginKey;
        this.prefix = prefix;
        this.entities = entities;
        this.open = new EntityActiveObjects(entities, transactions, new MetaData());
        this.guarded = guarded();
    }

    /** What the plugin gets: refuses everything but its meta data until the tables are ready. */
    ActiveObjects activeObjects() {
        return guarded;
    }

    private ActiveObjects guarded() {
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, (self, method, args) -> {
                    boolean ofObject = method.getDeclaringClass() == Object.class;
                    if (!ofObject && !method.getName().equals("moduleMetaData") && ready.getCount() > 0) {
                        throw new IllegalStateException(pluginKey + " uses Active Objects (" + method.getName()
                                + ") before its tables are ready; wait for LifecycleAware.onStart()");
                    }
                    try {
                        return method.invoke(open, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Runs the upgrade tasks that are newer than the stored version, oldest first, then migrates, then opens. */
    void prepare(
            List<ActiveObjectsUpgradeTask> tasks, List<Class<? extends RawEntity<?>>> types, PluginSettings store) {
        String versionKey = prefix + "_#";
        ModelVersion current = ModelVersion.valueOf((String) store.get(versionKey));
        List<ActiveObjectsUpgradeTask> inOrder = tasks.stream()
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .toList();
        for (ActiveObjectsUpgradeTask task : inOrder) {
            if (task.getModelVersion().isNewerThan(current)) {
                task.upgrade(current, open);
                current = task.getModelVersion();
                store.put(versionKey, current.toString());
            }
        }
        open.migrate(array(types));
        ready.countDown();
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>>[] array(List<Class<? extends RawEntity<?>>> types) {
        return types.toArray(new Class[0]);
    }

    /** What the plugin may ask before its tables are ready. */
    private final class MetaData implements ActiveObjectsModuleMetaData {
        @Override
        public void awaitInitialization() throws InterruptedException {
            ready.await();
        }

        @Override
        public void awaitInitialization(long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
            if (!ready.await(timeout, unit)) {
                throw new TimeoutException("The tables of " + pluginKey + " are not ready yet");
            }
        }

        @Override
        public boolean isInitialized() {
            return ready.getCount() == 0;
        }

        @Override
        public boolean isDataSourcePresent() {
            return true;
        }

        @Override
        public boolean isTablePresent(Class<? extends RawEntity<?>> type) {
            String table = entities.getTableNameConverter().getName(type);
            try (Connection connection = entities.getProvider().getConnection();
                    ResultSet found = connection.getMetaData().getTables(null, null, table, new String[] {"TABLE"})) {
                return found.next();
            } catch (SQLException e) {
                throw new ActiveObjectsException(e);
            }
        }
    }
}
