package org.cxmaturity.metric.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.PartRow;
import org.cxmaturity.platform.ao.VersionedRow;

/** A reading of a metric. */
@Table("READING")
@Indexes({
    @Index(
            name = "programme",
            methodNames = {"getProgrammeId"}),
    @Index(
            name = "owner",
            methodNames = {"getOwnerId"})
})
public interface ReadingEntity extends VersionedRow, PartRow {

    @NotNull
    String getReadOn();

    void setReadOn(String readOn);

    String getPeriodStart();

    void setPeriodStart(String periodStart);

    /** Counts by score as a JSON object. */
    @StringLength(StringLength.UNLIMITED)
    String getCounts();

    void setCounts(String counts);

    /** The bare value. */
    Double getAmount();

    void setAmount(Double amount);
}
