package org.cxmaturity.ownership.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.KeyedRow;

/** A function. */
@Table("CX_FUNCTION")
@Indexes(
        @Index(
                name = "programme",
                methodNames = {"getProgrammeId"}))
public interface FunctionEntity extends KeyedRow {

    @NotNull
    String getName();

    void setName(String name);

    /** Names as a JSON list. */
    @StringLength(StringLength.UNLIMITED)
    String getGroups();

    void setGroups(String groups);

    /** Names as a JSON list. */
    @StringLength(StringLength.UNLIMITED)
    String getRoles();

    void setRoles(String roles);

    /** Names as a JSON list. */
    @StringLength(StringLength.UNLIMITED)
    String getComponents();

    void setComponents(String components);

    /** Keys between blanks. */
    @StringLength(StringLength.UNLIMITED)
    String getProjects();

    void setProjects(String projects);
}
