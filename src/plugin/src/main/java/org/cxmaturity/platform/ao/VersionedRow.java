package org.cxmaturity.platform.ao;

import net.java.ao.schema.NotNull;

/** A row that can be changed by several people, and tells them apart by its version. */
public interface VersionedRow extends ProgrammeRow {

    /** The optimistic lock: 1 when the row is made, one more with each change. */
    @NotNull
    int getVersion();

    void setVersion(int version);
}
