package org.cxmaturity.embedded.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Optional;
import org.cxmaturity.embedded.model.Comment;
import org.cxmaturity.embedded.model.User;

/** A comment as {@code Comment}; equal by id. */
public final class CommentView {

    private final Views views;
    private final Issue issue;
    private final Comment comment;

    CommentView(Views views, Issue issue, Comment comment) {
        this.views = views;
        this.issue = issue;
        this.comment = comment;
    }

    public Long getId() {
        return comment.id();
    }

    public String getBody() {
        return comment.body();
    }

    public Issue getIssue() {
        return issue;
    }

    public ApplicationUser getAuthorApplicationUser() {
        return views.userOrNull(user(comment.authorKey()));
    }

    public String getAuthorFullName() {
        return user(comment.authorKey()).map(User::displayName).orElse(null);
    }

    public ApplicationUser getUpdateAuthorApplicationUser() {
        return views.userOrNull(user(comment.editorKey()));
    }

    public String getUpdateAuthorFullName() {
        return user(comment.editorKey()).map(User::displayName).orElse(null);
    }

    public Date getCreated() {
        return Date.from(comment.created());
    }

    public Date getUpdated() {
        return Date.from(comment.updated());
    }

    public String getGroupLevel() {
        return comment.group().orElse(null);
    }

    public Long getRoleLevelId() {
        return comment.roleId().orElse(null);
    }

    public ProjectRole getRoleLevel() {
        return comment.roleId()
                .flatMap(views.model().roles()::byId)
                .map(views::role)
                .orElse(null);
    }

    private Optional<User> user(Optional<String> key) {
        return key.flatMap(views.model().users()::byKey);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommentView view && comment.id() == view.comment.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(comment.id());
    }

    @Override
    public String toString() {
        return comment.toString();
    }
}
