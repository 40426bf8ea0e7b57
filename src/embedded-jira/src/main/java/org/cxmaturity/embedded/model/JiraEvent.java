package org.cxmaturity.embedded.model;

import java.util.Optional;

/** Something that has happened and, unless it says otherwise, is committed. {@code actor} is empty for anonymous and for the system itself. */
public sealed interface JiraEvent {

    /** A new issue. */
    record IssueCreated(Issue issue, Optional<User> actor) implements JiraEvent {}

    /** Fields changed, without a step of the workflow. */
    record IssueUpdated(Issue before, Issue after, ChangeGroup changes, Optional<User> actor) implements JiraEvent {}

    /** A step of the workflow was made. */
    record IssueTransitioned(
            Issue before, Issue after, Transition transition, ChangeGroup changes, Optional<User> actor)
            implements JiraEvent {}

    /** The issue went to another project. */
    record IssueMoved(Issue before, Issue after, ChangeGroup changes, Optional<User> actor) implements JiraEvent {}

    /** The issue is about to be deleted; the only event that is told before the commit. */
    record IssueDeleting(Issue issue, Optional<User> actor) implements JiraEvent {}

    /** The issue as it was before it was deleted. */
    record IssueDeleted(Issue issue, Optional<User> actor) implements JiraEvent {}

    record CommentAdded(Issue issue, Comment comment, Optional<User> actor) implements JiraEvent {}

    record CommentChanged(Issue issue, Comment comment, Optional<User> actor) implements JiraEvent {}

    record CommentDeleted(Issue issue, Comment comment, Optional<User> actor) implements JiraEvent {}

    record LinkCreated(Link link, Optional<User> actor) implements JiraEvent {}

    record LinkDeleted(Link link, Optional<User> actor) implements JiraEvent {}

    record ProjectCreated(Project project, Optional<User> actor) implements JiraEvent {}

    record ProjectUpdated(Project before, Project after, Optional<User> actor) implements JiraEvent {}

    record ProjectDeleted(Project project, Optional<User> actor) implements JiraEvent {}
}
