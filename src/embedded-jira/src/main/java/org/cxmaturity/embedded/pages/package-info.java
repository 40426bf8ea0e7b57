/**
 * What people see of the embedded Jira in a browser: sign-in, dashboards, projects, issues, the navigator, administration
 * and profile, at Jira's own addresses, with what plugins add in its places.
 */
package org.cxmaturity.embedded.pages;
