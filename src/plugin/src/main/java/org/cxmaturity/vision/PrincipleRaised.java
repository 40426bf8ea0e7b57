package org.cxmaturity.vision;

import java.util.Objects;
import org.cxmaturity.platform.User;

/**
 * An issue stands for a principle from now on.
 *
 * @param programme database id of the programme
 * @param principle key of the principle
 * @param issue key of the issue
 * @param by who raised it
 */
public record PrincipleRaised(long programme, String principle, String issue, User by) {
    public PrincipleRaised {
        Objects.requireNonNull(principle, "principle");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(by, "by");
    }
}
