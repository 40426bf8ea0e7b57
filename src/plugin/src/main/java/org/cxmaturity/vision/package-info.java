/** The seven steps of a vision: target groups, sentence, principles, tests and earlier versions. */
package org.cxmaturity.vision;
