/** This capability over HTTP. */
package org.cxmaturity.ownership.rest;
