package org.cxmaturity.embedded.model;

import java.util.Optional;

/**
 * A kind of issue link.
 *
 * @param inward what the destination reads, such as "is blocked by"
 * @param outward what the source reads, such as "blocks"
 * @param style set for Jira's own ones, which no link dialog offers
 */
public record LinkType(long id, String name, String inward, String outward, Optional<String> style) {

    /** Style of the link from an epic to its children. */
    public static final String EPIC_STYLE = "jira_gh_epic_story";

    /** Style of the link from an issue to its sub-tasks. */
    public static final String SUBTASK_STYLE = "jira_subtask";

    /** Whether Jira makes such links itself. */
    public boolean isSystem() {
        return style.isPresent();
    }
}
