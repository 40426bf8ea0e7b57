/** What all pages, panels and gadgets need from their server side. */
package org.cxmaturity.platform.web;
