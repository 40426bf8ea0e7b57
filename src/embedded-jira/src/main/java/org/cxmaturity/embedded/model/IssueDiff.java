package org.cxmaturity.embedded.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What differs between two states of an issue, in the words of Jira's history. */
final class IssueDiff {

    private final Users users;
    private final IssueTypes types;
    private final Workflow workflow;
    private final Components components;
    private final SecurityLevels levels;
    private final CustomFields customFields;
    private final History history;

    IssueDiff(JiraModel model) {
        this.users = model.users();
        this.types = model.issueTypes();
        this.workflow = model.workflow();
        this.components = model.components();
        this.levels = model.securityLevels();
        this.customFields = model.customFields();
        this.history = model.history();
    }

    List<ChangeItem> between(Issue before, Issue after) {
        List<ChangeItem> items = new ArrayList<>();
        text(items, "summary", Optional.of(before.summary()), Optional.of(after.summary()));
        text(items, "description", before.description(), after.description());
        text(items, "environment", before.environment(), after.environment());
        text(items, "duedate", before.due().map(Object::toString), after.due().map(Object::toString));
        people(items, before, after);
        constants(items, before, after);
        hierarchy(items, before, after);
        text(items, "labels", joined(before.labels()), joined(after.labels()));
        components(items, before.componentIds(), after.componentIds());
        custom(items, before, after);
        return items;
    }

    private void people(List<ChangeItem> items, Issue before, Issue after) {
        Function<String, String> name =
                key -> users.byKey(key).map(User::displayName).orElse(key);
        named(items, "reporter", before.reporterKey(), after.reporterKey(), name);
        named(items, "assignee", before.assigneeKey(), after.assigneeKey(), name);
    }

    private void constants(List<ChangeItem> items, Issue before, Issue after) {
        numbered(items, "issuetype", Optional.of(before.typeId()), Optional.of(after.typeId()), id -> types.byId(id)
                .map(IssueType::name));
        numbered(items, "priority", before.priorityId(), after.priorityId(), id -> workflow.priority(id)
                .map(Priority::name));
        numbered(items, "status", Optional.of(before.statusId()), Optional.of(after.statusId()), id -> workflow.status(
                        id)
                .map(Status::name));
        numbered(items, "resolution", before.resolutionId(), after.resolutionId(), id -> workflow.resolution(id)
                .map(Resolution::name));
        numbered(items, "security", before.levelId(), after.levelId(), id -> levels.byId(id)
                .map(SecurityLevel::name));
    }

    private void hierarchy(List<ChangeItem> items, Issue before, Issue after) {
        Function<Long, Optional<String>> key = id -> Optional.of(history.key(id));
        numbered(items, "Parent Issue", before.parentId(), after.parentId(), key);
        if (!before.epicId().equals(after.epicId())) {
            items.add(new ChangeItem(
                    true,
                    "Epic Link",
                    before.epicId().map(Object::toString),
                    before.epicId().flatMap(key),
                    after.epicId().map(Object::toString),
                    after.epicId().flatMap(key)));
        }
    }

    private void components(List<ChangeItem> items, Set<Long> before, Set<Long> after) {
        Optional<String> none = Optional.empty();
        Set<Long> gone = without(before, after);
        Set<Long> come = without(after, before);
        components
                .byIds(gone)
                .forEach(one -> items.add(new ChangeItem(
                        false,
                        "Component",
                        Optional.of(Long.toString(one.id())),
                        Optional.of(one.name()),
                        none,
                        none)));
        components
                .byIds(come)
                .forEach(one -> items.add(new ChangeItem(
                        false,
                        "Component",
                        none,
                        none,
                        Optional.of(Long.toString(one.id())),
                        Optional.of(one.name()))));
    }

    private void custom(List<ChangeItem> items, Issue before, Issue after) {
        if (before.custom().equals(after.custom())) {
            return;
        }
        for (CustomField field : customFields.all()) {
            Optional<String> from =
                    Optional.ofNullable(before.custom().get(field.id())).map(CustomValue::display);
            Optional<String> to =
                    Optional.ofNullable(after.custom().get(field.id())).map(CustomValue::display);
            if (!from.equals(to)) {
                items.add(new ChangeItem(true, field.name(), Optional.empty(), from, Optional.empty(), to));
            }
        }
    }

    private static void text(List<ChangeItem> items, String field, Optional<String> from, Optional<String> to) {
        if (!from.equals(to)) {
            items.add(new ChangeItem(false, field, Optional.empty(), from, Optional.empty(), to));
        }
    }

    private static void named(
            List<ChangeItem> items,
            String field,
            Optional<String> from,
            Optional<String> to,
            Function<String, String> name) {
        if (!from.equals(to)) {
            items.add(new ChangeItem(false, field, from, from.map(name), to, to.map(name)));
        }
    }

    private static void numbered(
            List<ChangeItem> items,
            String field,
            Optional<Long> from,
            Optional<Long> to,
            Function<Long, Optional<String>> name) {
        if (!from.equals(to)) {
            items.add(new ChangeItem(
                    false,
                    field,
                    from.map(Object::toString),
                    from.flatMap(name),
                    to.map(Object::toString),
                    to.flatMap(name)));
        }
    }

    private static Optional<String> joined(Set<String> labels) {
        return labels.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", labels));
    }

    private static Set<Long> without(Set<Long> from, Set<Long> others) {
        Set<Long> rest = new TreeSet<>(from);
        rest.removeAll(others);
        return rest;
    }
}
