/** The project page, as far as the server draws it. */
package org.cxmaturity.programme.web;
