package org.cxmaturity.programme;

import java.util.List;
import java.util.Objects;

/**
 * An issue that is to be made.
 *
 * @param destination where it goes
 * @param summary one line, at most {@link org.cxmaturity.shared.Limits#NAME} characters
 * @param description in Jira's wiki notation
 * @param components names of components; those that the project doesn't have are left out
 */
public record IssueDraft(IssueDestination destination, String summary, String description, List<String> components) {
    public IssueDraft {
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(description, "description");
        components = List.copyOf(components);
    }

    /** The same issue, carrying the mark in the last line of its description, where Jira commits it with the issue. */
    IssueDraft marked(String mark) {
        String body = description.isEmpty() ? "" : description + "\n\n";
        return new IssueDraft(destination, summary, body + mark, components);
    }
}
