package org.cxmaturity.maturity;

/** All versions of a programme's questionnaire, as they are stored. */
public interface Questionnaires {

    /** Every version. */
    QuestionnaireVersions of(long programme);

    /** Makes the versions exactly these. */
    void replaceAll(long programme, QuestionnaireVersions versions);

    /** Makes this the current version; false and nothing done when that version exists. */
    boolean add(long programme, Questionnaire questionnaire);
}
