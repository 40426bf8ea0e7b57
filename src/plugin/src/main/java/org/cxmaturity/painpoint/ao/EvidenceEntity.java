package org.cxmaturity.painpoint.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.PartRow;

/** Evidence of a pain point. */
@Table("EVIDENCE")
@Indexes({
    @Index(
            name = "programme",
            methodNames = {"getProgrammeId"}),
    @Index(
            name = "owner",
            methodNames = {"getOwnerId"})
})
public interface EvidenceEntity extends PartRow {

    String getKind();

    void setKind(String kind);

    @StringLength(StringLength.UNLIMITED)
    String getQuote();

    void setQuote(String quote);

    @StringLength(StringLength.UNLIMITED)
    String getLink();

    void setLink(String link);

    String getRecordedOn();

    void setRecordedOn(String recordedOn);

    Long getOccurrences();

    void setOccurrences(Long occurrences);

    @NotNull
    boolean isNoLongerMet();

    void setNoLongerMet(boolean noLongerMet);

    String getSourceId();

    void setSourceId(String sourceId);
}
