/** Jira's side of the platform's ports. */
package org.cxmaturity.platform.jira;
