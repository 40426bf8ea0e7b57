/** This capability over HTTP. */
package org.cxmaturity.vision.rest;
