package org.cxmaturity.embedded.api;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cxmaturity.embedded.model.JiraModel;

/**
 * Jira's {@code ConstantsManager}, {@code IssueTypeManager}, {@code PriorityManager} and {@code ResolutionManager}. What
 * does not exist is answered as null.
 */
public final class Constants {

    private final Views views;
    private final JiraModel model;

    Constants(Views views) {
        this.views = views;
        this.model = views.model();
    }

    /** Most urgent first. */
    public List<Priority> getPriorities() {
        return model.workflow().priorities().stream().map(views::priority).toList();
    }

    public Priority getPriorityObject(String id) {
        return getPriority(id);
    }

    public Priority getPriority(String id) {
        return number(id)
                .flatMap(model.workflow()::priority)
                .map(views::priority)
                .orElse(null);
    }

    public List<Resolution> getResolutions() {
        return model.workflow().resolutions().stream().map(views::resolution).toList();
    }

    public Resolution getResolution(String id) {
        return number(id)
                .flatMap(model.workflow()::resolution)
                .map(views::resolution)
                .orElse(null);
    }

    public Resolution getResolutionByName(String name) {
        return model.workflow().resolution(name).map(views::resolution).orElse(null);
    }

    /** There is none: an issue is resolved by its workflow. */
    public Resolution getDefaultResolution() {
        return null;
    }

    public List<IssueType> getIssueTypes() {
        return types(type -> true);
    }

    public List<IssueType> getAllIssueTypeObjects() {
        return types(type -> true);
    }

    public List<String> getAllIssueTypeIds() {
        return getIssueTypes().stream().map(IssueType::getId).toList();
    }

    public List<IssueType> getRegularIssueTypeObjects() {
        return types(type -> !type.subtask());
    }

    public List<IssueType> getSubTaskIssueTypeObjects() {
        return types(org.cxmaturity.embedded.model.IssueType::subtask);
    }

    public IssueType getIssueType(String id) {
        return number(id)
                .flatMap(model.issueTypes()::byId)
                .map(views::issueType)
                .orElse(null);
    }

    public List<Status> getStatuses() {
        return model.workflow().statuses().stream().map(views::status).toList();
    }

    public Status getStatus(String id) {
        return number(id).flatMap(model.workflow()::status).map(views::status).orElse(null);
    }

    public Status getStatusByName(String name) {
        return model.workflow()
                .status(name)
                .filter(status -> status.name().equals(name))
                .map(views::status)
                .orElse(null);
    }

    public Status getStatusByNameIgnoreCase(String name) {
        return model.workflow().status(name).map(views::status).orElse(null);
    }

    private List<IssueType> types(Predicate<org.cxmaturity.embedded.model.IssueType> which) {
        return model.issueTypes().all().stream()
                .filter(which)
                .map(views::issueType)
                .toList();
    }

    private static Optional<Long> number(String id) {
        return Optional.ofNullable(id)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }
}
