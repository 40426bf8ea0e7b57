package org.cxmaturity.platform.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;

/**
 * A row that belongs to one programme and has its place in one of its lists. Each entity declares its indexes itself: Active
 * Objects would look for the table of this interface.
 */
public interface ProgrammeRow extends Entity {

    /** The row ID of the programme. */
    @NotNull
    int getProgrammeId();

    void setProgrammeId(int programme);

    /** Where the row stands in its list, counted from 0; gaps are allowed. */
    @NotNull
    int getPosition();

    void setPosition(int position);
}
