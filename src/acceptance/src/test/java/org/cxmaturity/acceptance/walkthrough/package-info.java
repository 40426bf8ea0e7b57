/** Makes docs/walkthrough.md and its pictures from a running Jira; bin/walkthrough starts it. */
package org.cxmaturity.acceptance.walkthrough;
