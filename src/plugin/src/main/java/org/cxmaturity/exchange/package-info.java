/** The programme file: one document that holds a whole programme without loss. */
package org.cxmaturity.exchange;
