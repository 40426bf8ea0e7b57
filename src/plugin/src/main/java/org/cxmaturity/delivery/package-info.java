/** Work that delivers a principle at a stage. */
package org.cxmaturity.delivery;
