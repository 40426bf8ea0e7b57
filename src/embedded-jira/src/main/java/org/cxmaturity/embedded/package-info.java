/**
 * A small Jira of real parts in which a plugin's unchanged jar runs: for trying out, for demonstrations and for tests.
 * It knows no plugin; what it does not do it refuses, and docs/embedded-jira.md says so.
 */
package org.cxmaturity.embedded;
