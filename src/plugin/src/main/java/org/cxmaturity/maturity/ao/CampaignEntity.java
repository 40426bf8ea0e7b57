package org.cxmaturity.maturity.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.KeyedRow;

/** A campaign. */
@Table("CAMPAIGN")
@Indexes(
        @Index(
                name = "programme",
                methodNames = {"getProgrammeId"}))
public interface CampaignEntity extends KeyedRow {

    String getOpenedOn();

    void setOpenedOn(String openedOn);

    String getClosedOn();

    void setClosedOn(String closedOn);

    Integer getQuestionnaireVersion();

    void setQuestionnaireVersion(Integer questionnaireVersion);
}
