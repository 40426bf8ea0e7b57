/** Jira's side of programmes: making and linking the issues that things of a programme become. */
package org.cxmaturity.programme.jira;
