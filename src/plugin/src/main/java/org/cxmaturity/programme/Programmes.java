package org.cxmaturity.programme;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.shared.WriteResult;

/** All programmes of this Jira, as they are stored. */
public interface Programmes {
    /** The most programmes that one Jira holds. */
    int MOST = 1_000;

    /** All of them by key; at most {@value #MOST}. */
    List<StoredProgramme> all();

    Optional<StoredProgramme> find(String key);

    Optional<StoredProgramme> find(long id);

    /** Programmes whose home is that project. */
    List<StoredProgramme> homedIn(long projectId);

    /** {@code Done} or {@code Duplicate}. */
    WriteResult<Programme> add(Programme programme, long homeProjectId);

    /** {@code Done}, {@code Stale} or {@code Missing}; the key stays what it is. */
    WriteResult<Programme> replace(long id, Programme programme, long homeProjectId, int expectedVersion);

    /** Removes the programme itself; its lists are removed by their own repositories before. */
    WriteResult<Programme> remove(long id, int expectedVersion);
}
