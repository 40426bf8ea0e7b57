package org.cxmaturity.embedded.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.model.JiraModel;

/** Jira's {@code CommentManager}; checks no permission but who may read what. */
public final class CommentAccess {

    private final Views views;
    private final JiraModel model;

    CommentAccess(Views views) {
        this.views = views;
        this.model = views.model();
    }

    /** Oldest first. */
    public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
        return views.issue(issue).map(one -> model.comments().visible(one, views.user(user))).orElse(List.of()).stream()
                .map(comment -> views.comment(issue, comment))
                .toList();
    }

    /** All, oldest first. */
    public List<Comment> getComments(Issue issue) {
        return model.comments().all(issue.getId()).stream()
                .map(comment -> views.comment(issue, comment))
                .toList();
    }

    /** Null if there is none. */
    public Comment getLastComment(Issue issue) {
        List<Comment> all = getComments(issue);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        return create(issue, author, body, null, null, dispatchEvent);
    }

    /** An event tells of the comment whatever the flag says. */
    public Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            boolean dispatchEvent) {
        org.cxmaturity.embedded.model.Issue stored = views.issue(issue).orElseThrow();
        return views.comment(
                issue,
                model.comments()
                        .add(
                                stored,
                                body,
                                Optional.ofNullable(groupLevel),
                                Optional.ofNullable(roleLevelId),
                                views.user(author)));
    }

    /** Null if there is none. */
    public Comment getCommentById(Long id) {
        return model.comments()
                .byId(id)
                .map(comment -> views.comment(
                        views.issue(model.issues().byId(comment.issueId()).orElseThrow()), comment))
                .orElse(null);
    }
}
