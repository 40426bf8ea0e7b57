/** The root of everything: one customer experience vision and all that hangs from it. */
package org.cxmaturity.programme;
