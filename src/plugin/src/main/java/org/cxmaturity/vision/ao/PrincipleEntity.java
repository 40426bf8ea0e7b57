package org.cxmaturity.vision.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.KeyedRow;

/** A principle of the current vision. */
@Table("PRINCIPLE")
@Indexes(
        @Index(
                name = "programme",
                methodNames = {"getProgrammeId"}))
public interface PrincipleEntity extends KeyedRow {

    @NotNull
    String getName();

    void setName(String name);

    @StringLength(StringLength.UNLIMITED)
    String getInPractice();

    void setInPractice(String inPractice);

    String getLayer();

    void setLayer(String layer);

    /** Names of elements of value between blanks. */
    @StringLength(StringLength.UNLIMITED)
    String getElements();

    void setElements(String elements);

    /** References of stages between blanks. */
    @StringLength(StringLength.UNLIMITED)
    String getPromisedAt();

    void setPromisedAt(String promisedAt);

    @Indexed
    @StringLength(StringLength.MAX_LENGTH)
    String getIssueKey();

    void setIssueKey(String issueKey);
}
