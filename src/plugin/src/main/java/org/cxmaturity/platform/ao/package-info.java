/**
 * What the repositories of all capabilities stand on: rows with a place in a programme's list, lists of entities with
 * their parts, bulk writing and reading in a fixed number of queries.
 */
package org.cxmaturity.platform.ao;
