/** Metrics with their objectives and readings over time. */
package org.cxmaturity.metric;
