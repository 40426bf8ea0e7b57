package org.cxmaturity.embedded.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cxmaturity.embedded.model.Problems.Reason;

/** What people do to issues: permissions first, then the rules, then the deed; refusals in Jira's words. */
public final class IssueEditing {

    static final String NOT_VISIBLE = "You do not have the permission to see the specified issue.";

    private final JiraModel model;
    private final IssueChecks checks;

    IssueEditing(JiraModel model) {
        this.model = model;
        this.checks = new IssueChecks(model);
    }

    /** The issue by key or id, if the viewer may browse it. */
    public Outcome<Issue> find(String keyOrId, Optional<User> viewer) {
        Optional<Issue> issue = keyOrId.matches("[0-9]{1,18}")
                ? model.issues().byId(Long.parseLong(keyOrId))
                : model.issues().byKey(keyOrId);
        if (issue.isEmpty()) {
            return Outcome.refused(Problems.of(Reason.NOT_FOUND, "Issue Does Not Exist"));
        }
        return allowed(PermissionKeys.BROWSE_PROJECTS, issue.get(), viewer)
                ? Outcome.done(issue.get())
                : Outcome.refused(Problems.of(viewer.isEmpty() ? Reason.NOT_LOGGED_IN : Reason.FORBIDDEN, NOT_VISIBLE));
    }

    /** Why the draft cannot be created by the actor; empty if it can. */
    public Problems checkCreate(Issue draft, Optional<User> actor) {
        return checks.create(draft, actor);
    }

    public Outcome<Issue> create(Issue draft, Optional<User> actor) {
        return model.database().inTransaction(() -> {
            Issue named = withEpicName(draft);
            Problems problems = checks.create(named, actor);
            return problems.isEmpty()
                    ? Outcome.done(model.issues().create(named, actor))
                    : Outcome.<Issue>refused(problems);
        });
    }

    /** An epic that is given no name of its own is named by its summary. */
    private Issue withEpicName(Issue draft) {
        boolean epic =
                model.issueTypes().byId(draft.typeId()).map(IssueType::isEpic).orElse(false);
        return epic && draft.epicName().isEmpty()
                ? draft.with()
                        .customValue(CustomField.EPIC_NAME, Optional.of(new CustomValue.Text(draft.summary())))
                        .build()
                : draft;
    }

    /** Why the actor cannot change the issue so; empty if they can. */
    public Problems checkUpdate(Issue before, Issue after, Optional<User> actor) {
        return checks.update(before, after, actor);
    }

    public Outcome<Issue> update(long id, UnaryOperator<Issue> change, Optional<User> actor) {
        return model.database().inTransaction(() -> {
            Outcome<Issue> found = find(Long.toString(id), actor);
            if (found.result().isEmpty()) {
                return found;
            }
            Issue before = found.result().get();
            Problems problems = checks.update(before, change.apply(before), actor);
            return problems.isEmpty()
                    ? Outcome.done(model.issues().update(id, change, actor))
                    : Outcome.<Issue>refused(problems);
        });
    }

    /** Why the actor cannot make the step; empty if they can. */
    public Problems checkTransition(Issue issue, long transitionId, Optional<User> actor) {
        if (!allowed(PermissionKeys.TRANSITION_ISSUES, issue, actor)) {
            return forbidden(actor, "You do not have permission to transition this issue.");
        }
        return model.workflow().transition(transitionId).isPresent()
                ? Problems.none()
                : Problems.of(
                        Reason.VALIDATION_FAILED,
                        "It seems that you have tried to perform a workflow operation that is not valid for the current "
                                + "state of this issue.");
    }

    /** {@code change} may set the resolution and other fields in the same step. */
    public Outcome<Issue> transition(long id, long transitionId, UnaryOperator<Issue> change, Optional<User> actor) {
        return model.database().inTransaction(() -> {
            Outcome<Issue> found = find(Long.toString(id), actor);
            if (found.result().isEmpty()) {
                return found;
            }
            Issue before = found.result().get();
            Problems problems =
                    checkTransition(before, transitionId, actor).and(checks.values(before, change.apply(before)));
            if (!problems.isEmpty()) {
                return Outcome.<Issue>refused(problems);
            }
            Transition transition = model.workflow().transition(transitionId).orElseThrow();
            return Outcome.done(model.issues().transition(id, transition, change, actor));
        });
    }

    /** Why the actor cannot delete the issue; empty if they can. */
    public Problems checkDelete(Issue issue, Optional<User> actor) {
        return allowed(PermissionKeys.DELETE_ISSUES, issue, actor)
                ? Problems.none()
                : forbidden(actor, "You do not have permission to delete issues in this project.");
    }

    /** Sub-tasks go too if {@code withSubtasks}, otherwise their being there is a refusal. */
    public Outcome<Issue> delete(long id, boolean withSubtasks, Optional<User> actor) {
        return model.database().inTransaction(() -> {
            Outcome<Issue> found = find(Long.toString(id), actor);
            if (found.result().isEmpty()) {
                return found;
            }
            Issue issue = found.result().get();
            Problems problems = checkDelete(issue, actor);
            if (problems.isEmpty()
                    && !withSubtasks
                    && !model.issues().subtasks(List.of(id)).isEmpty()) {
                problems = Problems.of(
                        Reason.VALIDATION_FAILED,
                        "The issue '" + issue.key()
                                + "' has subtasks.  You must specify the 'deleteSubtasks' parameter to "
                                + "delete this issue and all its subtasks.");
            }
            if (!problems.isEmpty()) {
                return Outcome.<Issue>refused(problems);
            }
            model.issues().delete(id, actor);
            return found;
        });
    }

    /** Links two issues that the actor may browse; the right to link is asked of the source. */
    public Outcome<Link> link(LinkType type, long sourceId, long destinationId, Optional<User> actor) {
        return model.database().inTransaction(() -> {
            Outcome<Issue> source = find(Long.toString(sourceId), actor);
            Outcome<Issue> destination = find(Long.toString(destinationId), actor);
            if (!source.isDone() || !destination.isDone()) {
                return Outcome.<Link>refused(source.isDone() ? destination.problems() : source.problems());
            }
            if (sourceId == destinationId) {
                return Outcome.<Link>refused(
                        Problems.of(Reason.VALIDATION_FAILED, "You cannot link an issue to itself."));
            }
            Issue from = source.result().orElseThrow();
            if (!allowed(PermissionKeys.LINK_ISSUES, from, actor)) {
                return Outcome.<Link>refused(
                        forbidden(actor, "No Link Issue Permission for issue '" + from.key() + "'"));
            }
            return Outcome.done(model.links().create(type, sourceId, destinationId, actor));
        });
    }

    /** Removes a link whose both ends the actor may browse and one of which they may link. */
    public Outcome<Link> unlink(long linkId, Optional<User> actor) {
        return model.database().inTransaction(() -> {
            Optional<Link> link = model.links().byId(linkId);
            boolean seen = link.isPresent()
                    && find(Long.toString(link.get().sourceId()), actor).isDone()
                    && find(Long.toString(link.get().destinationId()), actor).isDone();
            if (!seen) {
                return Outcome.<Link>refused(
                        Problems.of(Reason.NOT_FOUND, "No issue link with id '" + linkId + "' exists."));
            }
            Issue source = model.issues().byId(link.get().sourceId()).orElseThrow();
            Issue destination = model.issues().byId(link.get().destinationId()).orElseThrow();
            if (!allowed(PermissionKeys.LINK_ISSUES, source, actor)
                    && !allowed(PermissionKeys.LINK_ISSUES, destination, actor)) {
                return Outcome.<Link>refused(
                        forbidden(actor, "No Link Issue Permission for issue '" + source.key() + "'"));
            }
            model.links().delete(link.get(), actor);
            return Outcome.done(link.get());
        });
    }

    /** Whether the actor has the permission for the issue. */
    public boolean allowed(String permission, Issue issue, Optional<User> actor) {
        return model.permissions().has(permission, issue, actor);
    }

    static Problems forbidden(Optional<User> actor, String message) {
        return Problems.of(actor.isEmpty() ? Reason.NOT_LOGGED_IN : Reason.FORBIDDEN, message);
    }
}
