package org.cxmaturity.ownership.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.KeyedRow;

/** What a function is declared to be to something. */
@Table("OWNERSHIP")
@Indexes(
        @Index(
                name = "programme",
                methodNames = {"getProgrammeId"}))
public interface OwnershipEntity extends KeyedRow {

    @NotNull
    String getSubject();

    void setSubject(String subject);

    @NotNull
    String getFunctionKey();

    void setFunctionKey(String functionKey);

    @NotNull
    String getRole();

    void setRole(String role);
}
