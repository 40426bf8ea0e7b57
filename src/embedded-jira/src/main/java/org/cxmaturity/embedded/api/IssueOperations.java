package org.cxmaturity.embedded.api;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cxmaturity.embedded.model.IssueType;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Outcome;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.model.Project;
import org.cxmaturity.embedded.model.User;

/**
 * Jira's {@code IssueService}: first validate, with permissions, rules and Jira's errors, then do. Both check, since time
 * passes in between.
 */
public final class IssueOperations {

    private static final IssueType NO_TYPE = new IssueType(0, "", "", false, "");

    private final Views views;
    private final JiraModel model;

    IssueOperations(Views views) {
        this.views = views;
        this.model = views.model();
    }

    public IssueInputParameters newIssueInputParameters() {
        return newIssueInputParameters(Map.of());
    }

    public IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters) {
        return Honest.as(IssueInputParameters.class, new IssueInput(actionParameters));
    }

    public IssueService.IssueResult getIssue(ApplicationUser user, Long issueId) {
        return found(find(Long.toString(issueId), user));
    }

    public IssueService.IssueResult getIssue(ApplicationUser user, String issueKey) {
        return found(find(issueKey, user));
    }

    public IssueService.CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        return draft(user, parameters, Optional.empty());
    }

    public IssueService.CreateValidationResult validateSubTaskCreate(
            ApplicationUser user, Long parentId, IssueInputParameters parameters) {
        return draft(user, parameters, Optional.of(parentId));
    }

    private IssueService.CreateValidationResult draft(
            ApplicationUser user, IssueInputParameters parameters, Optional<Long> parentId) {
        IssueInput input = input(parameters);
        Optional<Project> project = Optional.ofNullable(input.getProjectId()).flatMap(model.projects()::byId);
        if (project.isEmpty()) {
            Errors errors = new Errors();
            errors.addError("project", "valid project is required", ErrorCollection.Reason.VALIDATION_FAILED);
            return new IssueResults.ToCreate(null, errors);
        }
        Errors errors = new Errors();
        org.cxmaturity.embedded.model.Issue draft = new IssueReader(model, input, errors)
                .onto(org.cxmaturity.embedded.model.Issue.draft(project.get(), NO_TYPE, "")
                        .parentId(parentId)
                        .build());
        Optional<User> actor = views.user(user);
        errors.addErrorCollection(Errors.of(model.editing().checkCreate(draft, actor)));
        return new IssueResults.ToCreate(errors.hasAnyErrors() ? null : views.issue(draft), errors);
    }

    public IssueService.IssueResult create(ApplicationUser user, IssueService.CreateValidationResult validated) {
        org.cxmaturity.embedded.model.Issue draft = valid(validated.isValid(), validated.getIssue());
        return found(model.editing().create(draft, views.user(user)));
    }

    public IssueService.UpdateValidationResult validateUpdate(
            ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        Outcome<org.cxmaturity.embedded.model.Issue> found = find(Long.toString(issueId), user);
        IssueInput input = input(parameters);
        Errors errors = Errors.of(found.problems());
        found.result().ifPresent(before -> {
            org.cxmaturity.embedded.model.Issue after = new IssueReader(model, input, errors).onto(before);
            errors.addErrorCollection(Errors.of(model.editing().checkUpdate(before, after, views.user(user))));
        });
        return new IssueResults.ToUpdate(changed(found, input, errors), errors, input);
    }

    public IssueService.IssueResult update(ApplicationUser user, IssueService.UpdateValidationResult validated) {
        org.cxmaturity.embedded.model.Issue issue = valid(validated.isValid(), validated.getIssue());
        IssueInput input = ((IssueResults.ToUpdate) validated).input();
        Optional<User> actor = views.user(user);
        Outcome<org.cxmaturity.embedded.model.Issue> updated = model.editing().update(issue.id(), onto(input), actor);
        updated.result().ifPresent(one -> comment(one, input, actor));
        return found(updated);
    }

    public IssueService.TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters) {
        Outcome<org.cxmaturity.embedded.model.Issue> found = find(Long.toString(issueId), user);
        IssueInput input = input(parameters);
        Errors errors = Errors.of(found.problems());
        found.result()
                .ifPresent(issue -> errors.addErrorCollection(
                        Errors.of(model.editing().checkTransition(issue, actionId, views.user(user)))));
        return new IssueResults.ToStep(changed(found, input, errors), errors, actionId, input);
    }

    public IssueService.IssueResult transition(
            ApplicationUser user, IssueService.TransitionValidationResult validated) {
        org.cxmaturity.embedded.model.Issue issue = valid(validated.isValid(), validated.getIssue());
        IssueInput input = ((IssueResults.ToStep) validated).input();
        Optional<User> actor = views.user(user);
        Outcome<org.cxmaturity.embedded.model.Issue> stepped =
                model.editing().transition(issue.id(), validated.getActionId(), onto(input), actor);
        stepped.result().ifPresent(one -> comment(one, input, actor));
        return found(stepped);
    }

    public IssueService.DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
        Outcome<org.cxmaturity.embedded.model.Issue> found = find(Long.toString(issueId), user);
        Errors errors = Errors.of(found.problems());
        found.result()
                .ifPresent(issue ->
                        errors.addErrorCollection(Errors.of(model.editing().checkDelete(issue, views.user(user)))));
        return new IssueResults.ToDelete(found.result().map(views::issue).orElse(null), errors);
    }

    public ErrorCollection delete(ApplicationUser user, IssueService.DeleteValidationResult validated) {
        org.cxmaturity.embedded.model.Issue issue = valid(validated.isValid(), validated.getIssue());
        return Errors.of(
                model.editing().delete(issue.id(), true, views.user(user)).problems());
    }

    public boolean isEditable(Issue issue, ApplicationUser user) {
        return views.issue(issue)
                .filter(one -> model.permissions().has(PermissionKeys.EDIT_ISSUES, one, views.user(user)))
                .isPresent();
    }

    private MutableIssue changed(Outcome<org.cxmaturity.embedded.model.Issue> found, IssueInput input, Errors errors) {
        return found.result()
                .map(issue ->
                        views.issue(errors.hasAnyErrors() ? issue : onto(input).apply(issue)))
                .orElse(null);
    }

    private UnaryOperator<org.cxmaturity.embedded.model.Issue> onto(IssueInput input) {
        return issue -> new IssueReader(model, input, new Errors()).onto(issue);
    }

    private void comment(org.cxmaturity.embedded.model.Issue issue, IssueInput input, Optional<User> actor) {
        input.first("comment").filter(text -> !text.isBlank()).ifPresent(text -> model.commenting()
                .add(issue, text, input.commentGroup(), input.commentRole(), actor));
    }

    private Outcome<org.cxmaturity.embedded.model.Issue> find(String keyOrId, ApplicationUser user) {
        return model.editing().find(keyOrId, views.user(user));
    }

    private IssueService.IssueResult found(Outcome<org.cxmaturity.embedded.model.Issue> outcome) {
        return new IssueResults.Found(outcome.result().map(views::issue).orElse(null), Errors.of(outcome.problems()));
    }

    private org.cxmaturity.embedded.model.Issue valid(boolean valid, MutableIssue issue) {
        if (!valid) {
            throw new IllegalStateException("You can not do this with an invalid validation result.");
        }
        return views.issue(issue).orElseThrow();
    }

    private static IssueInput input(IssueInputParameters parameters) {
        return Honest.behind(parameters, IssueInput.class)
                .orElseGet(() -> new IssueInput(parameters.getActionParameters()));
    }
}
