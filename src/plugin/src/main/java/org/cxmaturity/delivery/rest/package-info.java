/** Delivery over HTTP: links, the matrix, its cells, and an issue's place. */
package org.cxmaturity.delivery.rest;
