/** The REST contract, resource by resource, as a client meets it. */
package org.cxmaturity.acceptance.rest;
