package org.cxmaturity.vision.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.KeyedRow;

/** The fields of the current vision that it has once; its lists are tables of their own. */
@Table("VISION")
@Indexes(
        @Index(
                name = "programme",
                methodNames = {"getProgrammeId"}))
public interface VisionEntity extends KeyedRow {

    @NotNull
    int getVisionNumber();

    void setVisionNumber(int visionNumber);

    @NotNull
    String getStatus();

    void setStatus(String status);

    @StringLength(StringLength.UNLIMITED)
    String getSentence();

    void setSentence(String sentence);

    String getHorizon();

    void setHorizon(String horizon);

    @StringLength(StringLength.UNLIMITED)
    String getStrengths();

    void setStrengths(String strengths);

    @StringLength(StringLength.UNLIMITED)
    String getDevelopmentAreas();

    void setDevelopmentAreas(String developmentAreas);

    @StringLength(StringLength.UNLIMITED)
    String getKnownFor();

    void setKnownFor(String knownFor);
}
