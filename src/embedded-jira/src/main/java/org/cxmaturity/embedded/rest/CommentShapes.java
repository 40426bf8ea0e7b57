package org.cxmaturity.embedded.rest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.embedded.model.Comment;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.User;

/** Comments as Jira's REST API writes them. */
final class CommentShapes {

    private final Site site;
    private final Shapes shapes;

    CommentShapes(Site site) {
        this.site = site;
        this.shapes = new Shapes(site);
    }

    /** All comments of the issue that the caller may read, as the field {@code comment} has them. */
    Map<String, Object> of(Issue issue) {
        List<Comment> visible = site.model().comments().visible(issue, site.user());
        return page(issue, visible, 0, visible.size());
    }

    Map<String, Object> page(Issue issue, List<Comment> all, int start, int limit) {
        List<Comment> part = all.stream().skip(start).limit(limit).toList();
        Map<String, User> users = users(part);
        return Shape.of()
                .put("startAt", start)
                .put("maxResults", limit)
                .put("total", all.size())
                .put(
                        "comments",
                        part.stream()
                                .map(comment -> comment(issue, comment, users))
                                .toList())
                .map();
    }

    Map<String, Object> one(Issue issue, Comment comment) {
        return comment(issue, comment, users(List.of(comment)));
    }

    private Map<String, User> users(List<Comment> comments) {
        return site.model()
                .users()
                .byKeys(comments.stream()
                        .flatMap(comment -> Stream.of(comment.authorKey(), comment.editorKey()))
                        .map(key -> key.orElse(null))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private Map<String, Object> comment(Issue issue, Comment comment, Map<String, User> users) {
        return Shape.of()
                .put("self", site.self("issue/" + issue.id() + "/comment/" + comment.id()))
                .put("id", Long.toString(comment.id()))
                .ifPresent("author", comment.authorKey().map(users::get).map(shapes::user))
                .put("body", comment.body())
                .ifPresent("updateAuthor", comment.editorKey().map(users::get).map(shapes::user))
                .put("created", Site.text(comment.created()))
                .put("updated", Site.text(comment.updated()))
                .ifPresent("visibility", comment.group().map(group -> Shape.of()
                        .put("type", "group")
                        .put("value", group)
                        .map()))
                .map();
    }
}
