/** Texts of Jira and its plugins in the reader's language. */
package org.cxmaturity.embedded.i18n;
