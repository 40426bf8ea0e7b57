/** This capability over HTTP. */
package org.cxmaturity.metric.rest;
