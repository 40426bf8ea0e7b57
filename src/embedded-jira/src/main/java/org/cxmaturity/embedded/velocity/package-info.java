/**
 * Velocity 1.6.4 as Jira runs it: references are escaped as HTML, and a template may call only the methods that Jira
 * allows, or that its plugin lists and owns.
 */
package org.cxmaturity.embedded.velocity;
