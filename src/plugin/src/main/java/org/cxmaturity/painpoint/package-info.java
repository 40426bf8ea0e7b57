/** Where the expected experience fails to materialise, and the way from capture to verification. */
package org.cxmaturity.painpoint;
