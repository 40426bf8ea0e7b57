package org.cxmaturity.embedded.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.embedded.model.Problems.Reason;
import org.junit.jupiter.api.Test;

abstract class EditingContract {

    @Test
    void shouldCollectAllThatIsWrongWithADraft(JiraModel model) {
        Example example = Example.in(model);
        Issue draft = Issue.draft(example.project(), example.type("Sub-task"), " ")
                .labels(Set.of("two words"))
                .assigneeKey(example.user("outsider").map(User::key))
                .componentIds(Set.of(1L))
                .build();

        Problems problems =
                model.editing().create(draft, example.user("product")).problems();

        assertEquals(
                Map.of(
                        "issuetype", "Issue type is a sub-task but parent issue key or id not specified.",
                        "summary", "You must specify a summary of the issue.",
                        "labels", "The label 'two words' contains spaces which is invalid.",
                        "assignee", "User 'outsider' cannot be assigned issues.",
                        "components", "Component with id '1' does not exist."),
                problems.fields());
        assertEquals(0, model.issues().count(example.project().id()));
    }

    @Test
    void shouldLetOnlyThoseCreateWhoMay(JiraModel model) {
        Example example = Example.in(model);
        Issue draft =
                Issue.draft(example.project(), example.type("Task"), "A task").build();

        assertTrue(model.editing().create(draft, example.user("service")).isDone());
        assertEquals(
                Problems.of(Reason.FORBIDDEN, "You do not have permission to create issues in this project."),
                model.editing().create(draft, example.user("leader")).problems());
        assertEquals(
                Reason.NOT_LOGGED_IN,
                model.editing().create(draft, Optional.empty()).problems().reason());
    }

    @Test
    void shouldHideIssuesFromThoseWhoMayNotBrowse(JiraModel model) {
        Example example = Example.in(model);
        Issue issue = example.issue("Task", "Hidden");

        Outcome<Issue> forOutsider = model.editing().find(issue.key(), example.user("outsider"));
        Outcome<Issue> update = model.editing()
                .update(issue.id(), one -> one.with().summary("Seen").build(), example.user("outsider"));

        assertEquals(Reason.FORBIDDEN, forOutsider.problems().reason());
        assertFalse(update.isDone());
        assertEquals("Hidden", model.issues().byId(issue.id()).orElseThrow().summary());
        assertEquals(
                Reason.NOT_FOUND,
                model.editing()
                        .find("NOSUCH-1", example.user("admin"))
                        .problems()
                        .reason());
    }

    @Test
    void shouldNotKnowAnEpicThatTheActorMayNotBrowse(JiraModel model) {
        Example example = Example.in(model);
        SecurityLevel level = model.securityLevels()
                .create(example.project().id(), "Sales only", "", List.of(Holder.group("sales-team")));
        Issue secret = example.issue("Epic", "Secret", builder -> builder.levelId(Optional.of(level.id())));
        Issue draft = Issue.draft(example.project(), example.type("Story"), "A story")
                .epicId(Optional.of(secret.id()))
                .build();

        Problems forProduct = model.editing().checkCreate(draft, example.user("product"));

        assertEquals(Map.of("customfield_10001", "Issue is not an epic."), forProduct.fields());
        assertTrue(model.editing().checkCreate(draft, example.user("sales")).isEmpty());
    }

    @Test
    void shouldKeepRestrictedFieldsFromTheTeams(JiraModel model) {
        Example example = Example.in(model);
        Issue issue = example.issue("Task", "Someone's");

        Outcome<Issue> refused = model.editing()
                .update(
                        issue.id(),
                        one -> one.with()
                                .reporterKey(example.user("sales").map(User::key))
                                .build(),
                        example.user("product"));

        assertEquals(
                Map.of("reporter", "Field 'reporter' cannot be set. It is not on the appropriate screen, or unknown."),
                refused.problems().fields());
    }

    @Test
    void shouldNameAnEpicByItsSummaryWhenNoNameIsGiven(JiraModel model) {
        Example example = Example.in(model);
        Issue draft = Issue.draft(example.project(), example.type("Epic"), "Faster checkout")
                .build();

        Issue epic =
                model.editing().create(draft, example.user("product")).result().orElseThrow();

        assertEquals(Optional.of("Faster checkout"), epic.epicName());
    }

    @Test
    void shouldLinkTwiceAsOnce(JiraModel model) {
        Example example = Example.in(model);
        Issue from = example.issue("Task", "From");
        Issue to = example.issue("Task", "To");
        LinkType blocks = model.linkTypes().byName("blocks").orElseThrow();

        Link first = model.editing()
                .link(blocks, from.id(), to.id(), example.user("product"))
                .result()
                .orElseThrow();
        Link second = model.editing()
                .link(blocks, from.id(), to.id(), example.user("sales"))
                .result()
                .orElseThrow();
        Outcome<Link> refused = model.editing().link(blocks, to.id(), from.id(), example.user("leader"));

        assertEquals(first, second);
        assertEquals(List.of(first), model.links().touching(List.of(from.id(), to.id())));
        assertEquals(
                List.of("No Link Issue Permission for issue '" + to.key() + "'"),
                refused.problems().messages());
        assertEquals(
                Optional.of("This issue blocks " + to.key()),
                model.history().of(from.id(), 1).get(0).items().get(0).newText());
    }

    @Test
    void shouldKeepAnIssueInOneEpicOnly(JiraModel model) {
        Example example = Example.in(model);
        Issue first = example.issue("Epic", "First");
        Issue second = example.issue("Epic", "Second");
        Issue story = example.issue("Story", "Child", builder -> builder.epicId(Optional.of(first.id())));

        model.links().create(model.linkTypes().epic(), second.id(), story.id(), example.user("admin"));

        assertEquals(
                Optional.of(second.id()),
                model.issues().byId(story.id()).orElseThrow().epicId());
        assertTrue(model.links().outward(first.id()).isEmpty());
    }

    @Test
    void shouldShowCommentsOnlyToWhomTheyAreFor(JiraModel model) {
        Example example = Example.in(model);
        Issue issue = example.issue("Task", "Talked about");
        Comment open = model.commenting()
                .add(issue, "For all", Optional.empty(), Optional.empty(), example.user("product"))
                .result()
                .orElseThrow();
        Comment narrow = model.commenting()
                .add(issue, "For sales", Optional.of("sales-team"), Optional.empty(), example.user("sales"))
                .result()
                .orElseThrow();

        assertEquals(List.of(open), model.comments().visible(issue, example.user("leader")));
        assertEquals(List.of(open, narrow), model.comments().visible(issue, example.user("sales")));
        assertFalse(model.commenting()
                .edit(issue, open.id(), "Mine now", example.user("sales"))
                .isDone());
        assertTrue(model.commenting()
                .delete(issue, narrow.id(), example.user("sales"))
                .isDone());
    }

    @Test
    void shouldCountDeclaredPermissionsOnly(JiraModel model) {
        Example example = Example.in(model);
        String manage = "org.example:manage-" + example.project().key();
        long scheme = model.permissionSchemes().create("Scheme " + manage, "").id();
        model.permissionSchemes().grant(scheme, manage, Holder.group("sales-team"));
        Project project = example.project();
        Project moved = model.projects()
                .update(
                        new Project(
                                project.id(),
                                project.key(),
                                project.name(),
                                "",
                                "",
                                project.leadKey(),
                                0,
                                false,
                                scheme),
                        Optional.empty());

        boolean before = model.permissions().has(manage, moved, example.user("sales"));
        model.permissions().declare(new ProjectPermission(manage, "name", "", "PROJECTS"));
        boolean declared = model.permissions().has(manage, moved, example.user("sales"));
        boolean other = model.permissions().has(manage, moved, example.user("product"));

        assertFalse(before);
        assertTrue(declared);
        assertFalse(other);
    }
}
