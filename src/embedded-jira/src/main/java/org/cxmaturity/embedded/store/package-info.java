/** JDBC below the embedded Jira: pool, transactions bound to the thread, numbered migrations, and a thin SQL reader. */
package org.cxmaturity.embedded.store;
