/** Starting, ending and being killed; and being given the wrong jar. */
package org.cxmaturity.acceptance.life;
