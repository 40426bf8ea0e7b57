package org.cxmaturity.maturity;

import java.util.List;

/** All versions of a programme's questionnaire, as they are stored. */
public interface Questionnaires {
    /** Every version, oldest first; the last one is current; none before the first write. */
    List<Questionnaire> all(long programme);

    /** Makes the versions exactly these, oldest first. */
    void replaceAll(long programme, List<Questionnaire> versions);

    /** Adds a version; false and nothing done when that version exists. */
    boolean add(long programme, Questionnaire questionnaire);
}
