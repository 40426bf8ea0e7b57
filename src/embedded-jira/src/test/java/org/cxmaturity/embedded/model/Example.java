package org.cxmaturity.embedded.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.cxmaturity.embedded.jql.JqlQuery;

/** A project of its own for one test, and the everyday calls on it. */
public record Example(JiraModel model, Project project) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public static Example in(JiraModel model) {
        String key =
                "EX" + Integer.toString(1000 + NUMBER.incrementAndGet(), 36).toUpperCase(Locale.ROOT);
        User admin = model.users().byName("admin").orElseThrow();
        Project project = model.projects()
                .create(key, "Example " + key, "", admin, Optional.of(admin))
                .result()
                .orElseThrow();
        return new Example(model, project);
    }

    public Optional<User> user(String name) {
        return model.users().byName(name);
    }

    public IssueType type(String name) {
        return model.issueTypes().byName(name).orElseThrow();
    }

    public Issue issue(String type, String summary) {
        return issue(type, summary, builder -> builder);
    }

    public Issue issue(String type, String summary, UnaryOperator<IssueBuilder> more) {
        Issue draft = more.apply(Issue.draft(project, type(type), summary)).build();
        return model.issues().create(draft, user("admin"));
    }

    public Issue done(Issue issue, String resolution) {
        long id = model.workflow().resolution(resolution).orElseThrow().id();
        Transition transition = model.workflow().transitions().stream()
                .filter(step -> step.name().equals("Done"))
                .findFirst()
                .orElseThrow();
        return model.issues()
                .transition(
                        issue.id(),
                        transition,
                        one -> one.with().resolutionId(Optional.of(id)).build(),
                        user("admin"));
    }

    /** Keys that the user finds in this project, in order. */
    public List<String> find(String jql, String user) {
        JqlQuery query = model.search().parse(jql);
        return model.search().issues(query, user(user), 0, 100).values().stream()
                .filter(issue -> issue.projectId() == project.id())
                .map(Issue::key)
                .toList();
    }
}
