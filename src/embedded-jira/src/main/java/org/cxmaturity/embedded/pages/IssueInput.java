package org.cxmaturity.embedded.pages;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.IssueBuilder;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Problems;
import org.cxmaturity.embedded.model.User;

/** Reads the form of an issue's fields. A field that the form doesn't have stays as it is. */
final class IssueInput {
    private final JiraModel model;
    private final PageRequest request;
    private Problems problems = Problems.none();

    IssueInput(JiraModel model, PageRequest request) {
        this.model = model;
        this.request = request;
    }

    /** The issue with the form's values; {@link #problems()} then tells which of them name nothing. */
    Issue applyTo(Issue before) {
        problems = Problems.none();
        IssueBuilder changed = before.with();
        if (has("summary")) {
            changed.summary(request.text("summary").orElse(""));
        }
        if (has("description")) {
            changed.description(Optional.of(request.raw("description")).filter(text -> !text.isBlank()));
        }
        if (has("assignee")) {
            changed.assigneeKey(named("assignee", this::userKey, "User '%s' does not exist."));
        }
        if (has("priority")) {
            changed.priorityId(request.number("priority").or(before::priorityId));
        }
        if (has("labels")) {
            changed.labels(labels());
        }
        if (has("epic")) {
            changed.epicId(named("epic", this::issueId, "The epic '%s' does not exist.")
                    .or(() -> unseen("epic", before.epicId())));
        }
        if (has("parent")) {
            changed.parentId(named("parent", this::issueId, "The issue '%s' does not exist."));
        }
        if (has("security")) {
            changed.levelId(request.number("security"));
        }
        if (has("componentsShown")) {
            changed.componentIds(components());
        }
        return changed.build();
    }

    /** What {@link #applyTo} could not understand. */
    Problems problems() {
        return problems;
    }

    private boolean has(String field) {
        return request.http().getParameter(field) != null;
    }

    private <T> Optional<T> named(String field, Function<String, Optional<T>> find, String sentence) {
        Optional<String> name = request.text(field);
        Optional<T> found = name.flatMap(find);
        if (name.isPresent() && found.isEmpty()) {
            problems = problems.and(Problems.field(field, String.format(sentence, name.get())));
        }
        return found;
    }

    /** An issue that the viewer may not see shows as an empty field; saving the form must not take it away. */
    private Optional<Long> unseen(String field, Optional<Long> before) {
        return request.text(field).isPresent()
                ? Optional.empty()
                : before.filter(id -> issueId(Long.toString(id)).isEmpty());
    }

    private Optional<String> userKey(String name) {
        return model.users().byName(name).map(User::key);
    }

    private Optional<Long> issueId(String key) {
        return model.editing().find(key, request.viewer()).result().map(Issue::id);
    }

    private Set<String> labels() {
        return request.text("labels").stream()
                .flatMap(text -> Arrays.stream(text.split("\\s+")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Long> components() {
        return request.all("components").stream()
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
