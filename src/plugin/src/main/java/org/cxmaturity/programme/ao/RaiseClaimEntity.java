package org.cxmaturity.programme.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A claim that stands: something is being raised, or was when its node died. */
@Table("RAISE_CLAIM")
public interface RaiseClaimEntity extends Entity {

    /** What is being raised; the unique column keeps a second claim of the same thing out. */
    @NotNull
    @Unique
    String getSubject();

    void setSubject(String subject);

    @NotNull
    @Unique
    @StringLength(100)
    String getToken();

    void setToken(String token);

    @NotNull
    long getProjectId();

    void setProjectId(long project);

    @NotNull
    long getNumberBefore();

    void setNumberBefore(long number);

    /** Null as long as the issue is not known to be made. */
    String getIssueKey();

    void setIssueKey(String key);

    /** Milliseconds since 1970. */
    @NotNull
    long getCreatedAt();

    void setCreatedAt(long millis);
}
