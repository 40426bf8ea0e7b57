/** What is in the plugin's jar, and whether it fits the API that it will meet. */
package org.cxmaturity.acceptance.jar;
