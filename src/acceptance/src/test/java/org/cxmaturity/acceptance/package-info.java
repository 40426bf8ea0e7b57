/** Judges the finished jars: what is in them, and how they behave in a running Jira, over HTTP and in a browser. */
package org.cxmaturity.acceptance;
