package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Reads and writes comments. */
public interface CommentManager {
    List<Comment> getCommentsForUser(Issue issue, ApplicationUser user);

    Comment getLastComment(Issue issue);

    List<Comment> getComments(Issue issue);

    Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent);

    Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            boolean dispatchEvent);

    Comment getCommentById(Long commentId);
}
