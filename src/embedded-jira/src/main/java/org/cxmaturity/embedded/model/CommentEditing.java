package org.cxmaturity.embedded.model;

import java.util.Optional;
import org.cxmaturity.embedded.model.Problems.Reason;

/** What people do to comments: permissions first; refusals in Jira's words. */
public final class CommentEditing {

    private static final int MAX_LENGTH = 32767;

    private final JiraModel model;

    CommentEditing(JiraModel model) {
        this.model = model;
    }

    /** A comment that the viewer may read, on an issue that the viewer may browse. */
    public Outcome<Comment> find(Issue issue, long id, Optional<User> viewer) {
        return model.comments().visible(issue, viewer).stream()
                .filter(comment -> comment.id() == id)
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Problems.of(Reason.NOT_FOUND, "Can not find a comment for the id: " + id + ".")));
    }

    /** Adds a comment to an issue that the actor may browse. */
    public Outcome<Comment> add(
            Issue issue, String body, Optional<String> group, Optional<Long> roleId, Optional<User> actor) {
        Problems problems = model.permissions().has(PermissionKeys.ADD_COMMENTS, issue, actor)
                ? checkBody(body)
                : IssueEditing.forbidden(actor, "You do not have the permission to comment on this issue.");
        return problems.isEmpty()
                ? Outcome.done(model.comments().add(issue, body, group, roleId, actor))
                : Outcome.refused(problems);
    }

    public Outcome<Comment> edit(Issue issue, long id, String body, Optional<User> actor) {
        Outcome<Comment> found = find(issue, id, actor);
        if (!found.isDone()) {
            return found;
        }
        Problems problems = may(
                        issue,
                        found.result().orElseThrow(),
                        PermissionKeys.EDIT_ALL_COMMENTS,
                        PermissionKeys.EDIT_OWN_COMMENTS,
                        actor)
                ? checkBody(body)
                : IssueEditing.forbidden(actor, "You do not have the permission to edit this comment.");
        return problems.isEmpty()
                ? Outcome.done(model.comments().edit(issue, id, body, actor))
                : Outcome.refused(problems);
    }

    public Outcome<Comment> delete(Issue issue, long id, Optional<User> actor) {
        Outcome<Comment> found = find(issue, id, actor);
        if (!found.isDone()) {
            return found;
        }
        Comment comment = found.result().orElseThrow();
        if (!may(issue, comment, PermissionKeys.DELETE_ALL_COMMENTS, PermissionKeys.DELETE_OWN_COMMENTS, actor)) {
            return Outcome.refused(
                    IssueEditing.forbidden(actor, "You do not have permission to delete comment with id: " + id));
        }
        model.comments().delete(issue, comment, actor);
        return found;
    }

    private boolean may(Issue issue, Comment comment, String all, String own, Optional<User> actor) {
        boolean mine = actor.isPresent() && comment.authorKey().equals(actor.map(User::key));
        return model.permissions().has(all, issue, actor)
                || (mine && model.permissions().has(own, issue, actor));
    }

    private static Problems checkBody(String body) {
        if (body.isBlank()) {
            return Problems.field("comment", "Comment body can not be empty!");
        }
        return body.length() <= MAX_LENGTH
                ? Problems.none()
                : Problems.field(
                        "comment", "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
    }
}
