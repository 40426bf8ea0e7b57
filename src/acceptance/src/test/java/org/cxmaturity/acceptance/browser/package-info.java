/** Pages and gadgets in a real browser: what people see, in both themes and at both widths, and whether all can use it. */
package org.cxmaturity.acceptance.browser;
