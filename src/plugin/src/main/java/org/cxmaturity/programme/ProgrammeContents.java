package org.cxmaturity.programme;

import java.util.Map;

/** Everything that hangs from a programme. */
public interface ProgrammeContents {

    /**
     * Removes all of it; Jira's issues stay. Takes part in the open transaction.
     *
     * @param programme database id of the programme
     * @return how many entities of each list were removed, by the list's name in the programme file; the delivery history,
     *     which stands in no file, as {@code snapshots}
     */
    Map<String, Integer> removeAll(long programme);
}
