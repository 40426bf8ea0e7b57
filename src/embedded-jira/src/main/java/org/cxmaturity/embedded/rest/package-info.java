/**
 * Jira's own REST API v2 and its session resource, in Jira's shapes, codes and error bodies, so that clients written
 * for Jira work here. What each resource does and leaves out: docs/embedded-jira.md.
 */
package org.cxmaturity.embedded.rest;
