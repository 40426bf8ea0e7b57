/** Value types that every capability may use, and the language that documents are read and written in. */
package org.cxmaturity.shared;
