package org.cxmaturity.vision.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.KeyedRow;

/** A target group of the current vision. */
@Table("TARGET_GROUP")
@Indexes(
        @Index(
                name = "programme",
                methodNames = {"getProgrammeId"}))
public interface TargetGroupEntity extends KeyedRow {

    @NotNull
    String getName();

    void setName(String name);

    @StringLength(StringLength.UNLIMITED)
    String getDescription();

    void setDescription(String description);

    @NotNull
    boolean isPrimaryGroup();

    void setPrimaryGroup(boolean primaryGroup);

    /** Names of elements of value between blanks. */
    @StringLength(StringLength.UNLIMITED)
    String getElements();

    void setElements(String elements);

    @StringLength(StringLength.UNLIMITED)
    String getDemonstratedBy();

    void setDemonstratedBy(String demonstratedBy);

    @StringLength(StringLength.UNLIMITED)
    String getDifferentiator();

    void setDifferentiator(String differentiator);
}
