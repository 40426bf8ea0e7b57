package org.cxmaturity.metric.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.KeyedRow;

/** A metric. */
@Table("METRIC")
@Indexes(
        @Index(
                name = "programme",
                methodNames = {"getProgrammeId"}))
public interface MetricEntity extends KeyedRow {

    String getName();

    void setName(String name);

    @NotNull
    String getKind();

    void setKind(String kind);

    @NotNull
    String getSubject();

    void setSubject(String subject);

    @StringLength(StringLength.UNLIMITED)
    String getUnit();

    void setUnit(String unit);

    Integer getScale();

    void setScale(Integer scale);

    Double getBaseline();

    void setBaseline(Double baseline);

    Double getTarget();

    void setTarget(Double target);

    @NotNull
    String getDirection();

    void setDirection(String direction);

    String getDue();

    void setDue(String due);

    String getFunctionKey();

    void setFunctionKey(String functionKey);
}
