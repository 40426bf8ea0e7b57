/** Jira's side of delivery: the work that is linked, and what people do with it in Jira itself. */
package org.cxmaturity.delivery.jira;
