package org.cxmaturity.embedded.model;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.SqlFragment;

/**
 * Issues, with history and events; checks neither permission nor rules: {@link IssueEditing} does.
 *
 * <p>Each change is one transaction. A change is applied to the row as it stands then, under a lock, so that two people
 * who change different fields do not undo each other.
 */
public final class Issues {

    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_]+)-([0-9]{1,15})");

    private final Database database;
    private final JiraModel model;
    private final Clock clock;
    private final IssueRows rows;
    private final IssueWriter writer;
    private final IssueDiff diff;

    Issues(JiraModel model, Clock clock) {
        this.database = model.database();
        this.model = model;
        this.clock = clock;
        this.rows = new IssueRows(database);
        this.writer = new IssueWriter(database);
        this.diff = new IssueDiff(model);
    }

    public Optional<Issue> byId(long id) {
        return rows.byIds(List.of(id)).stream().findFirst();
    }

    /** By its current key or one that it had, whatever the case. */
    public Optional<Issue> byKey(String key) {
        return idOf(key).flatMap(this::byId);
    }

    /** Those that exist, in the order of {@code ids}, in a fixed number of queries. */
    public List<Issue> byIds(Collection<Long> ids) {
        return rows.byIds(ids);
    }

    /** The issue's id by its current key or one that it had. */
    public Optional<Long> idOf(String key) {
        Matcher matcher = KEY.matcher(key.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String upper = key.strip().toUpperCase(Locale.ROOT);
        return database.sql(
                        "SELECT i.id FROM ej_issue i JOIN ej_project_key k ON k.project_id = i.project_id "
                                + "WHERE k.project_key = ? AND i.issue_number = ?",
                        matcher.group(1).toUpperCase(Locale.ROOT),
                        Long.parseLong(matcher.group(2)))
                .first(row -> row.number("id"))
                .or(() -> database.sql("SELECT issue_id FROM ej_moved_key WHERE old_key = ?", upper)
                        .first(row -> row.number("issue_id")));
    }

    /** Ids by key of those that exist, in at most two queries; keys in upper case, current or former. */
    public Map<String, Long> idsOf(Collection<String> keys) {
        Map<String, List<Long>> numbers = new HashMap<>();
        keys.stream().map(KEY::matcher).filter(Matcher::matches).forEach(matcher -> numbers.computeIfAbsent(
                        matcher.group(1).toUpperCase(Locale.ROOT), project -> new ArrayList<>())
                .add(Long.parseLong(matcher.group(2))));
        Map<String, Long> ids = new HashMap<>();
        database.sql(
                        "SELECT old_key, issue_id FROM ej_moved_key WHERE old_key IN (?)",
                        keys.stream().map(key -> key.toUpperCase(Locale.ROOT)).toList())
                .list(row -> ids.put(row.string("old_key"), row.number("issue_id")));
        SqlFragment any = SqlFragment.any(numbers.entrySet().stream()
                .map(one ->
                        SqlFragment.of("(k.project_key = ? AND i.issue_number IN (?))", one.getKey(), one.getValue()))
                .toList());
        database.sql(new SqlFragment(
                        "SELECT i.id, k.project_key, i.issue_number FROM ej_issue i "
                                + "JOIN ej_project_key k ON k.project_id = i.project_id WHERE " + any.text(),
                        any.values()))
                .list(row -> ids.put(row.string("project_key") + "-" + row.number("issue_number"), row.number("id")));
        return ids;
    }

    /** Sub-tasks of any of the issues, by id. */
    public List<Issue> subtasks(Collection<Long> parentIds) {
        return rows.byIds(
                database.sql("SELECT id FROM ej_issue WHERE parent_id IN (?) ORDER BY id", List.copyOf(parentIds))
                        .list(row -> row.number("id")));
    }

    /** Ids of a project's issues, keyset-paged: those after {@code afterId}. */
    public List<Long> idsIn(long projectId, long afterId, int limit) {
        return database.sql(
                        "SELECT id FROM ej_issue WHERE project_id = ? AND id > ? ORDER BY id LIMIT ?",
                        projectId,
                        afterId,
                        limit)
                .list(row -> row.number("id"));
    }

    public long count(long projectId) {
        return database.sql("SELECT COUNT(*) AS n FROM ej_issue WHERE project_id = ?", projectId)
                .count();
    }

    public long count() {
        return database.sql("SELECT COUNT(*) AS n FROM ej_issue").count();
    }

    /** Keys that the issue had before it was moved, sorted. */
    public List<String> formerKeys(long id) {
        return database.sql("SELECT old_key FROM ej_moved_key WHERE issue_id = ? ORDER BY old_key", id)
                .list(row -> row.string("old_key"));
    }

    /** Stores a draft: number, key, status, creator and dates are set here, reporter and priority where they are empty. */
    public Issue create(Issue draft, Optional<User> actor) {
        return database.inTransaction(() -> {
            long number = model.projects().nextNumber(draft.projectId());
            long id = writer.insert(started(draft, actor).number(number).build());
            draft.epicId().ifPresent(epic -> model.links()
                    .moveToEpic(model.linkTypes().epic(), id, Optional.of(epic), actor));
            draft.parentId()
                    .ifPresent(parent -> model.links().create(model.linkTypes().subtask(), parent, id, actor));
            Issue created = byId(id).orElseThrow();
            model.events().publish(new JiraEvent.IssueCreated(created, actor));
            return created;
        });
    }

    private IssueBuilder started(Issue draft, Optional<User> actor) {
        Instant now = clock.instant();
        return draft.with()
                .creatorKey(actor.map(User::key))
                .reporterKey(draft.reporterKey().or(() -> actor.map(User::key)))
                .priorityId(draft.priorityId()
                        .or(() -> model.workflow().priority(Priority.DEFAULT).map(Priority::id)))
                .statusId(model.workflow().initial().id())
                .resolutionId(Optional.empty())
                .resolved(Optional.empty())
                .created(now)
                .updated(now);
    }

    /** Changes fields; project, number, status, creator and dates stay as they are. No difference: no history, no event. */
    public Issue update(long id, UnaryOperator<Issue> change, Optional<User> actor) {
        return database.inTransaction(() -> {
            Issue before = locked(id);
            Issue changed = resolvedAsNeeded(before, keepFixed(before, change.apply(before)));
            List<ChangeItem> items = diff.between(before, changed);
            if (items.isEmpty()) {
                return before;
            }
            ChangeGroup group = write(before, changed, items, actor);
            Issue after = byId(id).orElseThrow();
            model.events().publish(new JiraEvent.IssueUpdated(before, after, group, actor));
            return after;
        });
    }

    /**
     * Makes a step of the workflow. Into a status of category done an issue goes with the resolution that {@code change}
     * sets, else its present one, else {@link Resolution#DEFAULT}; into any other it goes without.
     */
    public Issue transition(long id, Transition transition, UnaryOperator<Issue> change, Optional<User> actor) {
        return database.inTransaction(() -> {
            Issue before = locked(id);
            Issue stepped = keepFixed(before, change.apply(before))
                    .with()
                    .statusId(transition.to().id())
                    .build();
            Optional<Long> resolution = transition.to().category() == StatusCategory.DONE
                    ? stepped.resolutionId().or(this::defaultResolution)
                    : Optional.empty();
            Issue changed = resolvedAsNeeded(
                    before, stepped.with().resolutionId(resolution).build());
            ChangeGroup group = write(before, changed, diff.between(before, changed), actor);
            Issue after = byId(id).orElseThrow();
            model.events().publish(new JiraEvent.IssueTransitioned(before, after, transition, group, actor));
            return after;
        });
    }

    /** Takes the issue with its sub-tasks to another project; its old key goes on leading to it. Components and level are left behind. */
    public Issue move(long id, Project target, IssueType type, Optional<User> actor) {
        return database.inTransaction(() -> {
            Issue before = locked(id);
            Issue after = moveOne(before, target, type, actor);
            subtasks(List.of(id)).forEach(subtask -> {
                IssueType same = model.issueTypes().byId(subtask.typeId()).orElseThrow();
                moveOne(subtask, target, same, actor);
            });
            return after;
        });
    }

    private Issue moveOne(Issue before, Project target, IssueType type, Optional<User> actor) {
        long number = model.projects().nextNumber(target.id());
        String newKey = target.key() + "-" + number;
        Issue moved = before.with()
                .projectId(target.id())
                .number(number)
                .typeId(type.id())
                .componentIds(Set.of())
                .levelId(Optional.empty())
                .updated(clock.instant())
                .build();
        List<ChangeItem> items = new ArrayList<>(diff.between(before, moved));
        items.add(text(
                "project",
                model.projects().byId(before.projectId()).orElseThrow().name(),
                target.name()));
        items.add(text("Key", before.key(), newKey));
        writer.update(before, moved);
        database.upsert("ej_moved_key", List.of("old_key"), List.of("old_key", "issue_id"), before.key(), before.id());
        ChangeGroup group = model.history().add(before.id(), actor, items);
        Issue after = byId(before.id()).orElseThrow();
        model.events().publish(new JiraEvent.IssueMoved(before, after, group, actor));
        return after;
    }

    /** Removes the issue, its sub-tasks and all that hangs from them. */
    public void delete(long id, Optional<User> actor) {
        database.inTransaction(() -> {
            Issue issue = locked(id);
            subtasks(List.of(id)).forEach(subtask -> remove(subtask, actor));
            remove(issue, actor);
        });
    }

    private void remove(Issue issue, Optional<User> actor) {
        model.events().announce(new JiraEvent.IssueDeleting(issue, actor));
        model.properties().removeAll(Property.Entity.ISSUE, Long.toString(issue.id()));
        database.sql("DELETE FROM ej_issue WHERE id = ?", issue.id()).update();
        model.events().publish(new JiraEvent.IssueDeleted(issue, actor));
    }

    private ChangeGroup write(Issue before, Issue changed, List<ChangeItem> items, Optional<User> actor) {
        writer.update(before, changed.with().updated(clock.instant()).build());
        if (!before.epicId().equals(changed.epicId())) {
            model.links().moveToEpic(model.linkTypes().epic(), changed.id(), changed.epicId(), actor);
        }
        return model.history().add(changed.id(), actor, items);
    }

    private Issue locked(long id) {
        database.sql("SELECT id FROM ej_issue WHERE id = ? FOR UPDATE", id).first(row -> row.number("id"));
        return byId(id).orElseThrow(() -> new IllegalArgumentException("No issue with id " + id));
    }

    private Issue resolvedAsNeeded(Issue before, Issue changed) {
        if (changed.resolutionId().isEmpty()) {
            return changed.with().resolved(Optional.empty()).build();
        }
        boolean newly = !changed.resolutionId().equals(before.resolutionId());
        return newly ? changed.with().resolved(Optional.of(clock.instant())).build() : changed;
    }

    private Optional<Long> defaultResolution() {
        return model.workflow().resolution(Resolution.DEFAULT).map(Resolution::id);
    }

    private static Issue keepFixed(Issue before, Issue changed) {
        return changed.with()
                .id(before.id())
                .projectId(before.projectId())
                .number(before.number())
                .statusId(before.statusId())
                .creatorKey(before.creatorKey())
                .created(before.created())
                .updated(before.updated())
                .resolved(before.resolved())
                .build();
    }

    private static ChangeItem text(String field, String from, String to) {
        return new ChangeItem(false, field, Optional.empty(), Optional.of(from), Optional.empty(), Optional.of(to));
    }
}
