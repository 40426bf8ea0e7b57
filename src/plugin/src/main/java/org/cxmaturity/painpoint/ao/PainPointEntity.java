package org.cxmaturity.painpoint.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.KeyedRow;

/** A pain point. */
@Table("PAIN_POINT")
@Indexes(
        @Index(
                name = "programme",
                methodNames = {"getProgrammeId"}))
public interface PainPointEntity extends KeyedRow {

    @NotNull
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getDescription();

    void setDescription(String description);

    /** The reference of the stage. */
    String getStage();

    void setStage(String stage);

    String getTouchpoint();

    void setTouchpoint(String touchpoint);

    /** Keys between blanks. */
    @StringLength(StringLength.UNLIMITED)
    String getTargetGroups();

    void setTargetGroups(String targetGroups);

    /** Keys of principles between blanks. */
    @StringLength(StringLength.UNLIMITED)
    String getBreaks();

    void setBreaks(String breaks);

    Integer getSeverity();

    void setSeverity(Integer severity);

    Double getFrequency();

    void setFrequency(Double frequency);

    Long getReach();

    void setReach(Long reach);

    Integer getValence();

    void setValence(Integer valence);

    String getControl();

    void setControl(String control);

    Double getImpact();

    void setImpact(Double impact);

    Double getConfidence();

    void setConfidence(Double confidence);

    Double getEffort();

    void setEffort(Double effort);

    Double getImportance();

    void setImportance(Double importance);

    Double getSatisfaction();

    void setSatisfaction(Double satisfaction);

    @NotNull
    String getState();

    void setState(String state);

    @StringLength(StringLength.UNLIMITED)
    String getRejectedReason();

    void setRejectedReason(String rejectedReason);

    @Indexed
    @StringLength(StringLength.MAX_LENGTH)
    String getIssueKey();

    void setIssueKey(String issueKey);

    String getCapturedAt();

    void setCapturedAt(String capturedAt);

    String getResolvedAt();

    void setResolvedAt(String resolvedAt);

    String getFunctionKey();

    void setFunctionKey(String functionKey);

    @Indexed
    String getSourceId();

    void setSourceId(String sourceId);
}
