package org.cxmaturity.maturity.ao;

import org.cxmaturity.maturity.Questionnaire;

/** A version of a questionnaire, and whether it is the one that is asked now. */
record KeptVersion(Questionnaire questionnaire, boolean current) {}
