package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;
import org.cxmaturity.declared.DeclarationOnly;

/** Fields of an issue changed. */
public interface IssueChangedEvent extends IssueRelatedEvent {
    Optional<ApplicationUser> getAuthor();

    Optional<Comment> getComment();

    Collection<ChangeItemBean> getChangeItems();

    Optional<ChangeItemBean> getChangeItemForField(String string);

    default boolean isSendMail() {
        throw DeclarationOnly.called();
    }
}
