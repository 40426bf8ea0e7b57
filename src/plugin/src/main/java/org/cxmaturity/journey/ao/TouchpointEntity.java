package org.cxmaturity.journey.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.PartRow;

/** A touchpoint of a stage of a journey. */
@Table("TOUCHPOINT")
@Indexes({
    @Index(
            name = "programme",
            methodNames = {"getProgrammeId"}),
    @Index(
            name = "owner",
            methodNames = {"getOwnerId"})
})
public interface TouchpointEntity extends PartRow {

    @NotNull
    String getStageKey();

    void setStageKey(String stageKey);

    @NotNull
    String getTouchpointKey();

    void setTouchpointKey(String touchpointKey);

    @NotNull
    String getName();

    void setName(String name);

    @StringLength(StringLength.UNLIMITED)
    String getChannel();

    void setChannel(String channel);

    @NotNull
    boolean isMomentOfTruth();

    void setMomentOfTruth(boolean momentOfTruth);
}
