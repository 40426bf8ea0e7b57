package org.cxmaturity.platform.ao;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;

/** A row that stands for one entity, known by a key that is unique in its list. */
public interface KeyedRow extends VersionedRow {

    @NotNull
    @StringLength(StringLength.MAX_LENGTH)
    String getEntityKey();

    void setEntityKey(String key);

    /**
     * The list's owner and the key in one column, because Active Objects has no unique constraint over several columns
     * in all the versions that Jira ships.
     */
    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getUniqueKey();

    void setUniqueKey(String key);
}
