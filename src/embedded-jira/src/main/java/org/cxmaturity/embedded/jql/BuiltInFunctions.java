package org.cxmaturity.embedded.jql;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.IssueType;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Link;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.model.User;

/** Jira's own functions, as far as the embedded Jira has them. */
final class BuiltInFunctions {

    private static final Map<String, UnaryOperator<LocalDate>> STARTS = Map.of(
            "startOfDay", day -> day,
            "startOfWeek", day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)),
            "startOfMonth", day -> day.withDayOfMonth(1),
            "startOfYear", day -> day.withDayOfYear(1));

    private final JiraModel model;

    BuiltInFunctions(JiraModel model) {
        this.model = model;
    }

    void registerIn(JqlFunctions functions) {
        functions.register("currentUser", function(0, 0, (call, viewer) -> viewer.map(User::name).stream()
                .toList()));
        functions.register("membersOf", new MembersOf());
        functions.register("linkedIssues", new LinkedIssues());
        functions.register("standardIssueTypes", function(0, 0, (call, viewer) -> types(false)));
        functions.register("subtaskIssueTypes", function(0, 0, (call, viewer) -> types(true)));
        functions.register(
                "now",
                function(
                        0,
                        0,
                        (call, viewer) -> List.of(Long.toString(model.clock().millis()))));
        STARTS.forEach((name, start) -> functions.register(name, function(0, 0, (call, viewer) -> {
            ZoneId zone = viewer.map(User::timeZone).orElseGet(ZoneId::systemDefault);
            LocalDate day = start.apply(LocalDate.ofInstant(model.clock().instant(), zone));
            return List.of(Long.toString(day.atStartOfDay(zone).toInstant().toEpochMilli()));
        })));
    }

    private List<String> types(boolean subtask) {
        return model.issueTypes().all().stream()
                .filter(type -> type.subtask() == subtask)
                .map(IssueType::name)
                .toList();
    }

    private static JqlFunction function(
            int min, int max, BiFunction<JqlOperand.Call, Optional<User>, List<String>> values) {
        return new JqlFunction() {
            @Override
            public List<String> check(JqlOperand.Call call, Optional<User> viewer) {
                return arguments(call, min, max);
            }

            @Override
            public List<String> values(JqlOperand.Call call, Optional<User> viewer) {
                return values.apply(call, viewer);
            }
        };
    }

    private static List<String> arguments(JqlOperand.Call call, int min, int max) {
        int given = call.arguments().size();
        return given >= min && given <= max
                ? List.of()
                : List.of("Function '" + call.function() + "' expected '" + (given < min ? min : max)
                        + "' arguments but received '" + given + "'.");
    }

    /** Members of a group. */
    private final class MembersOf implements JqlFunction {

        private static final int MOST_MEMBERS = 10_000;

        @Override
        public List<String> check(JqlOperand.Call call, Optional<User> viewer) {
            List<String> problems = arguments(call, 1, 1);
            if (!problems.isEmpty()) {
                return problems;
            }
            String group = call.arguments().get(0);
            return model.groups().find(group).isPresent()
                    ? List.of()
                    : List.of("Function 'membersOf' can not generate a list of usernames for group '" + group
                            + "'; the group does not exist.");
        }

        @Override
        public List<String> values(JqlOperand.Call call, Optional<User> viewer) {
            return model.groups().members(call.arguments().get(0), true, 0, MOST_MEMBERS).values().stream()
                    .map(User::name)
                    .toList();
        }
    }

    /** Issues linked to one that the viewer may browse, by any link or by those whose name or words are given. */
    private final class LinkedIssues implements JqlFunction {

        @Override
        public List<String> check(JqlOperand.Call call, Optional<User> viewer) {
            List<String> problems = arguments(call, 1, 2);
            if (!problems.isEmpty()) {
                return problems;
            }
            String key = call.arguments().get(0);
            return issue(key, viewer).isPresent()
                    ? List.of()
                    : List.of("Issue '" + key + "' could not be found in function 'linkedIssues'.");
        }

        @Override
        public List<String> values(JqlOperand.Call call, Optional<User> viewer) {
            Issue issue = issue(call.arguments().get(0), viewer).orElseThrow();
            Optional<String> words = call.arguments().stream().skip(1).findFirst();
            Stream<Long> outward = model.links().outward(issue.id()).stream()
                    .filter(link -> fits(link, link.type().outward(), words))
                    .map(Link::destinationId);
            Stream<Long> inward = model.links().inward(issue.id()).stream()
                    .filter(link -> fits(link, link.type().inward(), words))
                    .map(Link::sourceId);
            return Stream.concat(outward, inward).map(Object::toString).toList();
        }

        private Optional<Issue> issue(String key, Optional<User> viewer) {
            return model.issues().byKey(key).filter(issue -> model.permissions()
                    .has(PermissionKeys.BROWSE_PROJECTS, issue, viewer));
        }

        private boolean fits(Link link, String description, Optional<String> words) {
            return !link.type().isSystem()
                    && words.map(text -> description.equalsIgnoreCase(text)
                                    || link.type().name().equalsIgnoreCase(text))
                            .orElse(true);
        }
    }
}
