package org.cxmaturity.embedded.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

abstract class IssuesContract {

    @Test
    void shouldNumberIssuesWithoutGapsWhenManyAreMadeAtOnce(JiraModel model) {
        Example example = Example.in(model);

        List<Long> numbers = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> example.issue("Task", "Task " + i).number())
                .sorted()
                .toList();

        assertEquals(IntStream.rangeClosed(1, 40).mapToObj(Long::valueOf).toList(), numbers);
    }

    @Test
    void shouldReadBackEveryField(JiraModel model) {
        Example example = Example.in(model);
        Component component = model.components().create(example.project().id(), "Checkout", "", Optional.empty());
        Issue epic = example.issue("Epic", "An epic");

        Issue made = example.issue("Story", "Ünïcode", builder -> builder.description(Optional.of("Why\nso"))
                .environment(Optional.of("Phone"))
                .labels(Set.of("b", "a"))
                .componentIds(Set.of(component.id()))
                .epicId(Optional.of(epic.id()))
                .customValue(CustomField.STORY_POINTS, Optional.of(new CustomValue.Number(2.5))));

        Issue read = model.issues().byKey(made.key().toLowerCase()).orElseThrow();
        assertEquals(made, read);
        assertEquals(Set.of("a", "b"), read.labels());
        assertEquals(Set.of(component.id()), read.componentIds());
        assertEquals(Optional.of(epic.id()), read.epicId());
        assertEquals(Optional.of(2.5), read.storyPoints());
        assertEquals(example.user("admin").map(User::key), read.reporterKey());
    }

    @Test
    void shouldSetAndClearTheResolutionWithTheStatus(JiraModel model) {
        Example example = Example.in(model);
        Issue issue = example.issue("Task", "To be declined");

        Issue done = example.done(issue, "Won't Do");
        Transition reopen = model.workflow().transitions().get(0);
        Issue reopened = model.issues().transition(issue.id(), reopen, same -> same, Optional.empty());

        assertEquals(
                "Won't Do",
                model.workflow()
                        .resolution(done.resolutionId().orElseThrow())
                        .orElseThrow()
                        .name());
        assertTrue(done.resolved().isPresent());
        assertEquals(Optional.empty(), reopened.resolutionId());
        assertEquals(Optional.empty(), reopened.resolved());
    }

    @Test
    void shouldKeepHistoryInJirasWords(JiraModel model) {
        Example example = Example.in(model);
        Issue issue = example.issue("Task", "Old");

        model.issues().update(issue.id(), one -> one.with().summary("New").build(), example.user("product"));
        example.done(issue, "Done");

        List<ChangeGroup> history = model.history().of(issue.id(), 10);
        assertEquals(
                new ChangeItem(
                        false, "summary", Optional.empty(), Optional.of("Old"), Optional.empty(), Optional.of("New")),
                history.get(0).items().get(0));
        assertEquals(example.user("product").map(User::key), history.get(0).authorKey());
        assertEquals(
                List.of("status", "resolution"),
                history.get(1).items().stream().map(ChangeItem::field).toList());
        assertEquals(Optional.of("Done"), history.get(1).items().get(0).newText());
    }

    @Test
    void shouldFindAMovedIssueByItsOldKey(JiraModel model) {
        Example from = Example.in(model);
        Example to = Example.in(model);
        Issue issue = from.issue("Task", "Wanders");
        Issue subtask = from.issue("Sub-task", "Comes along", builder -> builder.parentId(Optional.of(issue.id())));

        Issue moved = model.issues().move(issue.id(), to.project(), to.type("Bug"), to.user("admin"));

        assertEquals(to.project().key() + "-1", moved.key());
        assertEquals(Optional.of(moved), model.issues().byKey(issue.key()));
        assertEquals(
                Optional.of(to.project().key() + "-2"),
                model.issues().byKey(subtask.key()).map(Issue::key));
        assertEquals(List.of(issue.key()), model.issues().formerKeys(issue.id()));
    }

    @Test
    void shouldDeleteAnIssueWithAllThatHangsFromIt(JiraModel model) {
        Example example = Example.in(model);
        Issue issue = example.issue("Task", "Goes");
        Issue other = example.issue("Task", "Stays");
        Issue subtask = example.issue("Sub-task", "Goes too", builder -> builder.parentId(Optional.of(issue.id())));
        model.links()
                .create(model.linkTypes().byName("Blocks").orElseThrow(), other.id(), issue.id(), Optional.empty());
        model.properties().set(new Property(Property.Entity.ISSUE, Long.toString(issue.id()), "k", "1"));

        model.issues().delete(issue.id(), example.user("admin"));

        assertTrue(model.issues().byIds(List.of(issue.id(), subtask.id())).isEmpty());
        assertTrue(model.links().outward(other.id()).isEmpty());
        assertTrue(model.properties()
                .keys(Property.Entity.ISSUE, Long.toString(issue.id()))
                .isEmpty());
    }

    @Test
    void shouldTellListenersOnlyWhatIsCommitted(JiraModel model) {
        Example example = Example.in(model);
        List<JiraEvent> told = new ArrayList<>();
        model.events().listen(event -> {
            if (event instanceof JiraEvent.IssueCreated made
                    && made.issue().projectId() == example.project().id()) {
                assertFalse(model.database().isInTransaction());
                told.add(event);
            }
        });

        Issue kept = example.issue("Task", "Kept");
        RuntimeException refused =
                assertThrows(IllegalStateException.class, () -> model.database().inTransaction((Runnable) () -> {
                    example.issue("Task", "Lost");
                    throw new IllegalStateException("changed my mind");
                }));

        assertEquals("changed my mind", refused.getMessage());
        assertEquals(List.of(new JiraEvent.IssueCreated(kept, example.user("admin"))), told);
        assertEquals(1, model.issues().count(example.project().id()));
    }
}
