/** Ports to the surroundings: who asks, what they may do, what time it is, transactions, texts, locks and events. */
package org.cxmaturity.platform;
