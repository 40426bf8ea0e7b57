package org.cxmaturity.delivery.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.KeyedRow;

/** A link from an issue to a principle that it delivers. */
@Table("DELIVERY_LINK")
@Indexes(
        @Index(
                name = "programme",
                methodNames = {"getProgrammeId"}))
public interface DeliveryLinkEntity extends KeyedRow {

    @Indexed
    @NotNull
    @StringLength(StringLength.MAX_LENGTH)
    String getIssueKey();

    void setIssueKey(String issueKey);

    @NotNull
    String getPrinciple();

    void setPrinciple(String principle);

    /** The reference of the stage. */
    String getStage();

    void setStage(String stage);
}
