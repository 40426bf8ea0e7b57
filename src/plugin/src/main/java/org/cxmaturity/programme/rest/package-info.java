/** This capability over HTTP. */
package org.cxmaturity.programme.rest;
