/** Questionnaires, campaigns and the answers of respondents. */
package org.cxmaturity.maturity;
