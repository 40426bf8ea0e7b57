/**
 * The embedded Jira over HTTP: Jetty, who the caller is, plugins' REST resources, servlets, actions and files. With the
 * pages' packages this is the only place that names a servlet or JAX-RS type, so that the same source can serve both
 * name spaces.
 */
package org.cxmaturity.embedded.web;
