package org.cxmaturity.embedded.pages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.IssueType;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Priority;
import org.cxmaturity.embedded.model.Status;
import org.cxmaturity.embedded.model.StatusCategory;
import org.cxmaturity.embedded.model.User;
import org.cxmaturity.embedded.rest.Lookups;

/** Issues as lists show them; what they refer to is read at once for all. */
final class IssueRows {
    private final JiraModel model;

    IssueRows(JiraModel model) {
        this.model = model;
    }

    /** The issues that a viewer may see, as rows. */
    List<Map<String, Object>> of(Collection<Issue> issues, PageRequest request) {
        Lookups lookups = new Lookups(model, issues, request.viewer());
        Dates dates = Dates.of(request, model.clock());
        return issues.stream().map(issue -> row(issue, lookups, dates)).toList();
    }

    private static Map<String, Object> row(Issue issue, Lookups lookups, Dates dates) {
        return reference(issue, lookups)
                .put("priority", issue.priorityId().map(lookups::priority).map(Priority::name))
                .put("assignee", lookups.user(issue.assigneeKey()).map(User::displayName))
                .put("updated", dates.day(issue.updated()))
                .map();
    }

    /** What every mention of an issue shows. */
    static Values reference(Issue issue, Lookups lookups) {
        IssueType type = lookups.type(issue.typeId());
        return Values.of("key", issue.key())
                .put("id", issue.id())
                .put("summary", issue.summary())
                .put("type", type.name())
                .put("icon", type.icon())
                .put("status", status(lookups.status(issue.statusId())))
                .put("done", issue.resolutionId().isPresent());
    }

    /** A status with the class of its lozenge. */
    static Map<String, Object> status(Status status) {
        return Values.of("name", status.name())
                .put("look", look(status.category()))
                .map();
    }

    private static Optional<String> look(StatusCategory category) {
        return switch (category) {
            case DONE -> Optional.of("aui-lozenge-success");
            case IN_PROGRESS -> Optional.of("aui-lozenge-inprogress");
            case TO_DO, UNDEFINED -> Optional.empty();
        };
    }
}
