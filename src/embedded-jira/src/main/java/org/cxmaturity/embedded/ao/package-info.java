/**
 * Active Objects 6.1.1, Atlassian's own ORM, over the host's database: one set of tables for each plugin, upgraded and
 * migrated when the plugin starts, in the transactions of the host.
 */
package org.cxmaturity.embedded.ao;
