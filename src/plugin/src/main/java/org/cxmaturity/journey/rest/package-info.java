/** This capability over HTTP. */
package org.cxmaturity.journey.rest;
