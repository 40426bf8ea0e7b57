package org.cxmaturity.vision;

import java.util.List;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.WriteResult;

/**
 * A programme's vision and its earlier versions, as they are stored.
 *
 * <p>The lock of the vision covers its own fields and tests. Its target groups and principles have locks of their own
 * and can also be reached through {@link TargetGroups} and {@link Principles}.
 */
public interface Visions {
    /** The current vision with target groups, principles and tests; {@link Vision#empty()} before the first write. */
    Stored<Vision> current(long programme);

    /** Earlier versions, oldest first. */
    List<Vision> history(long programme);

    /** Writes the vision's own fields and tests, and makes its target groups and principles those given. */
    WriteResult<Vision> replace(long programme, Vision vision, int expectedVersion);

    /** Makes the earlier versions exactly these, oldest first. */
    void replaceHistory(long programme, List<Vision> earlier);

    /** Removes the vision, its tests, target groups, principles and earlier versions. */
    void removeAll(long programme);
}
