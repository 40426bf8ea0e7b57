/** This capability over HTTP. */
package org.cxmaturity.painpoint.rest;
