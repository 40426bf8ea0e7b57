/** The one place that reads and writes JSON; within, a document is a plain tree of maps, lists and values. */
package org.cxmaturity.platform.json;
