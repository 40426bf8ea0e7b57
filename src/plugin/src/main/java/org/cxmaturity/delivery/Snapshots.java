package org.cxmaturity.delivery;

import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;

/** The delivery history of programmes, as it is stored: at most one snapshot a day for each. */
public interface Snapshots {

    /**
     * Keeps a snapshot, in the place of the one of the same day if there is one.
     *
     * @param programme database id of the programme
     * @return false when there is no such programme any more, and nothing was kept
     */
    boolean keep(long programme, Snapshot snapshot);

    /** Those of a programme in that span, oldest first. */
    Page<Snapshot> between(long programme, DaySpan days, PageRequest request);

    /**
     * Removes all of a programme. Takes part in the open transaction.
     *
     * @return how many there were
     */
    int removeAll(long programme);
}
