package org.cxmaturity.vision.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.PartRow;

/** A trial of the current vision. */
@Table("VISION_TEST")
@Indexes({
    @Index(
            name = "programme",
            methodNames = {"getProgrammeId"}),
    @Index(
            name = "owner",
            methodNames = {"getOwnerId"})
})
public interface VisionTestEntity extends PartRow {

    String getTestedOn();

    void setTestedOn(String testedOn);

    String getAudience();

    void setAudience(String audience);

    Long getParticipants();

    void setParticipants(Long participants);

    @StringLength(StringLength.UNLIMITED)
    String getLearned();

    void setLearned(String learned);

    String getDecision();

    void setDecision(String decision);
}
