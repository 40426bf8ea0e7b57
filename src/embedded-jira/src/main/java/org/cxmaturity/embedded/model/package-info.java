/**
 * What the embedded Jira knows and does: users, projects, issues, links, permissions, dashboards. See
 * {@code docs/embedded-jira.md}. Entry point: {@link org.cxmaturity.embedded.model.JiraModel}.
 *
 * <p>Services named after things ({@link org.cxmaturity.embedded.model.Issues}) check no permission; {@link
 * org.cxmaturity.embedded.model.IssueEditing} and {@link org.cxmaturity.embedded.model.Search} do, and are what the
 * outside should use.
 */
package org.cxmaturity.embedded.model;
