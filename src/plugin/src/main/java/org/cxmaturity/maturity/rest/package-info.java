/** This capability over HTTP. */
package org.cxmaturity.maturity.rest;
