package org.cxmaturity.programme;

import java.util.Objects;
import java.util.Optional;

/**
 * Where issues go that pain points and principles become.
 *
 * @param project key of the project; empty: the home project
 * @param painPointIssueType name of the issue type for pain points; empty: the plugin's default
 * @param principleIssueType name of the issue type for principles; empty: the plugin's default
 */
public record RaisingRules(
        Optional<String> project, Optional<String> painPointIssueType, Optional<String> principleIssueType) {

    public RaisingRules {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(painPointIssueType, "painPointIssueType");
        Objects.requireNonNull(principleIssueType, "principleIssueType");
    }

    public static RaisingRules usual() {
        return new RaisingRules(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
