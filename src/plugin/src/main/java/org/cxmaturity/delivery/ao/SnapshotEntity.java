package org.cxmaturity.delivery.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How many cells of a programme were in which state on a day. */
@Table("SNAPSHOT")
@Indexes(
        @Index(
                name = "days",
                methodNames = {"getProgrammeId", "getTakenOn"}))
public interface SnapshotEntity extends Entity {

    /** The row ID of the programme. */
    @NotNull
    int getProgrammeId();

    void setProgrammeId(int programme);

    /** The day in UTC as ISO text. */
    @NotNull
    String getTakenOn();

    void setTakenOn(String takenOn);

    /** Programme and day in one column, so that no day has two. */
    @NotNull
    @Unique
    String getUniqueKey();

    void setUniqueKey(String key);

    @NotNull
    int getNotPlanned();

    void setNotPlanned(int cells);

    @NotNull
    int getPlanned();

    void setPlanned(int cells);

    @NotNull
    int getInDelivery();

    void setInDelivery(int cells);

    @NotNull
    int getDelivered();

    void setDelivered(int cells);

    @NotNull
    int getProven();

    void setProven(int cells);
}
