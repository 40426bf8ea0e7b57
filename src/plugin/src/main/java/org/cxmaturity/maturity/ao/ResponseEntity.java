package org.cxmaturity.maturity.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.KeyedRow;
import org.cxmaturity.platform.ao.PartRow;

/** What one respondent answered in a campaign. */
@Table("RESPONSE")
@Indexes({
    @Index(
            name = "programme",
            methodNames = {"getProgrammeId"}),
    @Index(
            name = "owner",
            methodNames = {"getOwnerId"})
})
public interface ResponseEntity extends KeyedRow, PartRow {

    String getFunctionKey();

    void setFunctionKey(String functionKey);

    /** Answers by statement as a JSON object. */
    @StringLength(StringLength.UNLIMITED)
    String getAnswers();

    void setAnswers(String answers);

    @StringLength(StringLength.UNLIMITED)
    String getPurpose();

    void setPurpose(String purpose);

    Integer getPurposeConfidence();

    void setPurposeConfidence(Integer purposeConfidence);

    @NotNull
    boolean isAgreedToBeShown();

    void setAgreedToBeShown(boolean agreedToBeShown);
}
