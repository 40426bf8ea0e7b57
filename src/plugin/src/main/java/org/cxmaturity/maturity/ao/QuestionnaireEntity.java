package org.cxmaturity.maturity.ao;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.cxmaturity.platform.ao.KeyedRow;

/** A version of a questionnaire. */
@Table("QUESTIONNAIRE")
@Indexes(
        @Index(
                name = "programme",
                methodNames = {"getProgrammeId"}))
public interface QuestionnaireEntity extends KeyedRow {

    /** The version as a JSON document. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String content);

    /** Whether it is the current version. */
    @NotNull
    boolean isAskedNow();

    void setAskedNow(boolean askedNow);
}
