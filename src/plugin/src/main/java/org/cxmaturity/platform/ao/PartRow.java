package org.cxmaturity.platform.ao;

import net.java.ao.schema.NotNull;

/** A row that is a part of another entity, such as a stage of a journey; it goes with its owner. */
public interface PartRow extends ProgrammeRow {

    /** The row ID of the entity that the part belongs to. */
    @NotNull
    int getOwnerId();

    void setOwnerId(int owner);
}
