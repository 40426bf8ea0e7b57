/**
 * What a plugin's {@code atlassian-plugin.xml} adds to Jira, module by module, and how pages ask for it. No servlet and
 * no JAX-RS type is named here.
 */
package org.cxmaturity.embedded.modules;
