/** JQL: text to tree, tree to one SQL statement that finds only what the searcher may browse. */
package org.cxmaturity.embedded.jql;
