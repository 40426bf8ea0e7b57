package org.cxmaturity.embedded.model;

/**
 * A kind of issue.
 *
 * @param subtask whether such an issue needs a parent
 * @param icon address relative to the context path
 */
public record IssueType(long id, String name, String description, boolean subtask, String icon) {

    /** The type whose issues have children by epic link. */
    public static final String EPIC = "Epic";

    public boolean isEpic() {
        return EPIC.equals(name);
    }
}
