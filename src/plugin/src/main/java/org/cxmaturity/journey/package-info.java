/** Journeys of customers with their ordered stages and touchpoints. */
package org.cxmaturity.journey;
