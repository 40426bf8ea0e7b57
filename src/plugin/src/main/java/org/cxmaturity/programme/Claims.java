package org.cxmaturity.programme;

import java.util.Optional;

/** The claims that stand, shared by all nodes. Every write is committed when the method returns. */
public interface Claims {
    Optional<Claim> find(String subject);

    /** Writes the claim down; false if one of the same subject stands already, and then nothing was written. */
    boolean open(Claim claim);

    /** Notes the issue that was made under the claim with that token; nothing happens if it stands no longer. */
    void note(String token, String issueKey);

    /** Takes the claim with that token back; nothing happens if it stands no longer. */
    void release(String token);
}
