package org.cxmaturity.vision.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.VersionedRow;

/** An earlier version of a vision. */
@Table("VISION_VERSION")
@Indexes(
        @Index(
                name = "programme",
                methodNames = {"getProgrammeId"}))
public interface VisionVersionEntity extends VersionedRow {

    /** The version as a JSON document: it is never changed and never searched. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String content);
}
