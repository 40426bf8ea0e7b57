package org.cxmaturity.journey.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.KeyedRow;

/** A journey. */
@Table("JOURNEY")
@Indexes(
        @Index(
                name = "programme",
                methodNames = {"getProgrammeId"}))
public interface JourneyEntity extends KeyedRow {

    @NotNull
    String getName();

    void setName(String name);

    String getTargetGroup();

    void setTargetGroup(String targetGroup);
}
