/**
 * Atlassian's Java API over the model. What is declared but not done here throws and is listed in {@code
 * docs/embedded-jira.md}. Entry point: {@link org.cxmaturity.embedded.api.JiraServices}.
 */
package org.cxmaturity.embedded.api;
