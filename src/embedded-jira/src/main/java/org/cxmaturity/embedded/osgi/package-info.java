/**
 * Felix, Spring and Gemini Blueprint as Jira has them, and how a plugin's jar is installed, updated and asked for its
 * beans. Spring lives in bundles, so nothing here casts to a Spring type.
 */
package org.cxmaturity.embedded.osgi;
