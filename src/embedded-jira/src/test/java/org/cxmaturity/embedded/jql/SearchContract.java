package org.cxmaturity.embedded.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.embedded.model.Component;
import org.cxmaturity.embedded.model.CustomField;
import org.cxmaturity.embedded.model.CustomValue;
import org.cxmaturity.embedded.model.Example;
import org.cxmaturity.embedded.model.Holder;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Page;
import org.cxmaturity.embedded.model.SecurityLevel;
import org.cxmaturity.embedded.model.User;
import org.junit.jupiter.api.Test;

abstract class SearchContract {

    @Test
    void shouldCompareConstantsByNameAndId(JiraModel model) {
        Example example = Example.in(model);
        Issue story = example.issue("Story", "A story");
        Issue bug = example.done(example.issue("Bug", "A bug"), "Fixed");
        String project = "project = " + example.project().key() + " AND ";

        assertEquals(List.of(story.key()), example.find(project + "type = story", "admin"));
        assertEquals(List.of(bug.key()), example.find(project + "issuetype not in (Story, Task)", "admin"));
        assertEquals(List.of(bug.key()), example.find(project + "status = Done", "admin"));
        assertEquals(List.of(story.key()), example.find(project + "statusCategory = \"To Do\"", "admin"));
        assertEquals(List.of(story.key()), example.find(project + "statusCategory != done", "admin"));
        assertEquals(List.of(bug.key()), example.find(project + "priority = 3 AND resolution = Fixed", "admin"));
    }

    @Test
    void shouldReadUnresolvedAsNoResolution(JiraModel model) {
        Example example = Example.in(model);
        Issue open = example.issue("Task", "Open");
        Issue named = example.done(example.issue("Task", "Oddly resolved"), "Unresolved");
        String project = "project = " + example.project().id() + " AND ";

        assertEquals(List.of(open.key()), example.find(project + "resolution = Unresolved", "admin"));
        assertEquals(List.of(open.key()), example.find(project + "resolution is EMPTY", "admin"));
        assertEquals(List.of(named.key()), example.find(project + "resolution != Unresolved", "admin"));
        assertEquals(List.of(named.key()), example.find(project + "resolution = \"\\\"Unresolved\\\"\"", "admin"));
    }

    @Test
    void shouldLeaveIssuesWithoutValueOutOfNegatedComparisons(JiraModel model) {
        Example example = Example.in(model);
        example.issue("Task", "Nobody's");
        Issue mine = example.issue("Task", "Mine", builder -> builder.assigneeKey(key(example, "product")));
        Issue yours = example.issue("Task", "Yours", builder -> builder.assigneeKey(key(example, "sales")));

        assertEquals(List.of(yours.key()), example.find("assignee != product", "admin"));
        assertEquals(List.of(yours.key()), example.find("NOT assignee = product", "admin"));
        assertEquals(List.of(mine.key()), example.find("assignee = currentUser()", "product"));
        assertEquals(List.of(yours.key()), example.find("assignee in membersOf(\"sales-team\")", "admin"));
        assertEquals(
                List.of(yours.key(), mine.key()), example.find("assignee is not EMPTY ORDER BY key DESC", "admin"));
    }

    @Test
    void shouldSearchWordsNotPartsOfThem(JiraModel model) {
        Example example = Example.in(model);
        Issue issue = example.issue(
                "Task", "Checkout is slow", builder -> builder.description(Optional.of("Café payment, fails.")));
        model.comments().add(issue, "Seen by Zoë", Optional.empty(), Optional.empty(), Optional.empty());

        assertEquals(List.of(issue.key()), example.find("summary ~ checkout", "admin"));
        assertEquals(List.of(), example.find("summary ~ check", "admin"));
        assertEquals(List.of(issue.key()), example.find("summary ~ \"check*\"", "admin"));
        assertEquals(List.of(issue.key()), example.find("summary ~ \"slow checkout\"", "admin"));
        assertEquals(List.of(), example.find("summary ~ \"\\\"slow checkout\\\"\"", "admin"));
        assertEquals(List.of(issue.key()), example.find("description ~ cafe", "admin"));
        assertEquals(List.of(issue.key()), example.find("text ~ \"zoe\" AND text ~ checkout", "admin"));
        assertEquals(List.of(), example.find("key = " + issue.key() + " AND summary !~ checkout", "admin"));
    }

    @Test
    void shouldFindChildrenOfEpicsAndIssues(JiraModel model) {
        Example example = Example.in(model);
        Issue epic = example.issue(
                "Epic",
                "Big",
                builder -> builder.customValue(
                        CustomField.EPIC_NAME,
                        Optional.of(new CustomValue.Text(
                                "Big name " + example.project().key()))));
        Issue child = example.issue("Story", "Child", builder -> builder.epicId(Optional.of(epic.id())));
        Issue part = example.issue("Sub-task", "Part", builder -> builder.parentId(Optional.of(child.id())));

        assertEquals(List.of(child.key()), example.find("\"Epic Link\" = " + epic.key(), "admin"));
        assertEquals(List.of(child.key()), example.find("cf[10001] = " + epic.id(), "admin"));
        assertEquals(
                List.of(child.key()),
                example.find("\"epic link\" = 'Big name " + example.project().key() + "'", "admin"));
        assertEquals(List.of(part.key()), example.find("parent = " + child.key(), "admin"));
        assertEquals(
                List.of(epic.key(), part.key()),
                example.find(
                        "project = " + example.project().key() + " AND \"Epic Link\" is EMPTY ORDER BY key ASC",
                        "admin"));
    }

    @Test
    void shouldCompareLabelsComponentsAndNumbers(JiraModel model) {
        Example example = Example.in(model);
        Component component = model.components().create(example.project().id(), "Cards", "", Optional.empty());
        Issue plain = example.issue("Task", "Plain");
        Issue rich = example.issue("Task", "Rich", builder -> builder.labels(Set.of("cx", "q1"))
                .componentIds(Set.of(component.id()))
                .customValue(CustomField.STORY_POINTS, Optional.of(new CustomValue.Number(5))));
        String project = "project = " + example.project().key() + " AND ";

        assertEquals(List.of(rich.key()), example.find(project + "labels in (cx, other)", "admin"));
        assertEquals(List.of(rich.key()), example.find(project + "labels != other", "admin"));
        assertEquals(List.of(), example.find(project + "NOT labels in (cx)", "admin"));
        assertEquals(List.of(plain.key()), example.find(project + "labels is empty", "admin"));
        assertEquals(List.of(rich.key()), example.find(project + "component = cards", "admin"));
        assertEquals(List.of(rich.key()), example.find(project + "\"Story Points\" >= 5", "admin"));
        assertEquals(List.of(plain.key()), example.find(project + "cf[10002] is EMPTY", "admin"));
    }

    @Test
    void shouldCompareMoments(JiraModel model) {
        Example example = Example.in(model);
        Issue issue = example.issue("Task", "Now");
        String key = "key = " + issue.key() + " AND ";

        assertEquals(List.of(issue.key()), example.find(key + "created >= -1d AND created <= now()", "admin"));
        assertEquals(List.of(), example.find(key + "created < startOfYear()", "admin"));
        assertEquals(List.of(issue.key()), example.find(key + "updated > '2001-02-03 04:05'", "admin"));
        assertEquals(List.of(issue.key()), example.find(key + "resolved is EMPTY AND due is EMPTY", "admin"));
    }

    @Test
    void shouldFollowLinksToIssuesByTheirWords(JiraModel model) {
        Example example = Example.in(model);
        Issue cause = example.issue("Bug", "Cause");
        Issue effect = example.issue("Bug", "Effect");
        model.links()
                .create(model.linkTypes().byName("Blocks").orElseThrow(), cause.id(), effect.id(), Optional.empty());

        assertEquals(List.of(effect.key()), example.find("issue in linkedIssues(" + cause.key() + ")", "admin"));
        assertEquals(
                List.of(effect.key()), example.find("issue in linkedIssues(" + cause.key() + ", \"blocks\")", "admin"));
        assertEquals(List.of(), example.find("issue in linkedIssues(" + cause.key() + ", \"is blocked by\")", "admin"));
    }

    @Test
    void shouldShowOnlyWhatTheSearcherMayBrowse(JiraModel model) {
        Example example = Example.in(model);
        SecurityLevel level = model.securityLevels()
                .create(example.project().id(), "Product only", "", List.of(Holder.group("product-team")));
        Issue open = example.issue("Task", "Open to all");
        Issue secret = example.issue("Task", "Secret", builder -> builder.levelId(Optional.of(level.id())));
        String all = "project = " + example.project().key() + " ORDER BY key";

        assertEquals(List.of(open.key(), secret.key()), example.find(all, "product"));
        assertEquals(List.of(open.key()), example.find(all, "leader"));
        assertEquals(
                List.of("The value '" + example.project().key() + "' does not exist for the field 'project'."),
                problems(model, all, example.user("outsider")));
        assertEquals(
                List.of("An issue with key '" + secret.key() + "' does not exist for field 'key'."),
                problems(model, "key = " + secret.key(), example.user("leader")));
        assertTrue(example.find("summary ~ secret", "leader").isEmpty());
        assertTrue(example.find("summary ~ open", "outsider").isEmpty());
    }

    @Test
    void shouldFindNothingForAppsWhereAValueDoesNotExist(JiraModel model) {
        Example example = Example.in(model);
        SecurityLevel level = model.securityLevels()
                .create(example.project().id(), "Product only", "", List.of(Holder.group("product-team")));
        Issue open = example.issue("Task", "Open to all");
        Issue secret = example.issue("Task", "Secret", builder -> builder.levelId(Optional.of(level.id())));
        JqlQuery query =
                model.search().parse("key in (" + open.key() + ", " + secret.key() + ", NOPE-1) ORDER BY created, key");

        Page<Long> own = model.search().ids(query, example.user("leader"), 0, 10);
        Page<Long> all = model.search().idsOverridingSecurity(query, example.user("leader"), 0, 10);

        assertEquals(List.of(open.id()), own.values());
        assertEquals(List.of(open.id(), secret.id()), all.values());
    }

    @Test
    void shouldLetAppsAddFunctions(JiraModel model) {
        Example example = Example.in(model);
        Issue first = example.issue("Task", "First");
        example.issue("Task", "Second");
        String name = "pick" + example.project().key();
        model.search().functions().register(name, new JqlFunction() {
            @Override
            public List<String> check(JqlOperand.Call call, Optional<User> viewer) {
                return call.arguments().isEmpty() ? List.of("Say what to pick.") : List.of();
            }

            @Override
            public List<String> values(JqlOperand.Call call, Optional<User> viewer) {
                return List.of(Long.toString(first.id()), "999999999");
            }
        });

        assertEquals(List.of(first.key()), example.find("issue in " + name + "(\"x\")", "admin"));
        assertEquals(List.of("Say what to pick."), problems(model, "issue in " + name + "()", example.user("admin")));
    }

    @Test
    void shouldPageWithATotal(JiraModel model) {
        Example example = Example.in(model);
        for (int i = 0; i < 5; i++) {
            example.issue("Task", "Task " + i);
        }
        JqlQuery query = model.search().parse("project = " + example.project().key() + " ORDER BY created, key");

        Page<Issue> page = model.search().issues(query, example.user("admin"), 3, 2);
        Page<Long> nothing = model.search().ids(query, example.user("admin"), 0, 0);

        assertEquals(5, page.total());
        assertEquals(List.of(4L, 5L), page.values().stream().map(Issue::number).toList());
        assertEquals(5, nothing.total());
    }

    @Test
    void shouldSayWhatIsWrongInJirasWords(JiraModel model) {
        Optional<User> admin = model.users().byName("admin");

        assertEquals(
                List.of(
                        "Field 'foo' does not exist or you do not have permission to view it.",
                        "The value 'NOPE' does not exist for the field 'status'.",
                        "The operator '~' is not supported by the 'type' field.",
                        "Unable to find JQL function 'bar(1)'."),
                problems(model, "foo = 1 and status = NOPE or type ~ x and issue in bar(1)", admin));
        assertEquals(List.of("Not able to sort using field 'labels'."), problems(model, "order by labels", admin));
    }

    private static List<String> problems(JiraModel model, String jql, Optional<User> viewer) {
        return model.search().check(model.search().parse(jql), viewer);
    }

    private static Optional<String> key(Example example, String user) {
        return example.user(user).map(User::key);
    }
}
