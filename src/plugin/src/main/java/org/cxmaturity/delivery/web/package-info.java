/** The delivery gadget and the panel on an issue, as far as the server draws them. */
package org.cxmaturity.delivery.web;
