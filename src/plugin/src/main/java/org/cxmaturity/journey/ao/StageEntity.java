package org.cxmaturity.journey.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.PartRow;

/** A stage of a journey. */
@Table("STAGE")
@Indexes({
    @Index(
            name = "programme",
            methodNames = {"getProgrammeId"}),
    @Index(
            name = "owner",
            methodNames = {"getOwnerId"})
})
public interface StageEntity extends PartRow {

    @NotNull
    String getStageKey();

    void setStageKey(String stageKey);

    @NotNull
    String getName();

    void setName(String name);

    String getPhase();

    void setPhase(String phase);

    @StringLength(StringLength.UNLIMITED)
    String getActions();

    void setActions(String actions);

    @StringLength(StringLength.UNLIMITED)
    String getEmotion();

    void setEmotion(String emotion);

    Integer getValence();

    void setValence(Integer valence);

    @StringLength(StringLength.UNLIMITED)
    String getOpportunities();

    void setOpportunities(String opportunities);
}
