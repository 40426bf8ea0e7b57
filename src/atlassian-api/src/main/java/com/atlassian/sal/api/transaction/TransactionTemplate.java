package com.atlassian.sal.api.transaction;

/** Runs work in a transaction. */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
