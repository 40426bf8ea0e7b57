/** This capability over HTTP. */
package org.cxmaturity.exchange.rest;
