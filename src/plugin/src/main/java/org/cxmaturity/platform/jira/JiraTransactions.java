package org.cxmaturity.platform.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.Supplier;
import org.cxmaturity.platform.Transactions;

/** Transactions of Active Objects, which in Jira are those of the whole request. */
public final class JiraTransactions implements Transactions {

    private final ActiveObjects activeObjects;

    public JiraTransactions(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return activeObjects.executeInTransaction(work::get);
    }
}
