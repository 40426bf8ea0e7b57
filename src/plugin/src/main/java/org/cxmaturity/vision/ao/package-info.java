/** Keeps this capability's entities in Active Objects; no row leaves the package. */
package org.cxmaturity.vision.ao;
