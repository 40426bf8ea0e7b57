package com.atlassian.sal.api.transaction;

/** Work to be run in a transaction. */
public interface TransactionCallback<T> {
    T doInTransaction();
}
