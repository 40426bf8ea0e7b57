/** Functions that shape the experience, and what they are declared to own. */
package org.cxmaturity.ownership;
