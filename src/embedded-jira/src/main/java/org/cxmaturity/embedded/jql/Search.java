package org.cxmaturity.embedded.jql;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Page;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.model.User;
import org.cxmaturity.embedded.store.SqlFragment;

/** Runs JQL in the database; finds only what the viewer may browse, and nothing in archived projects. */
public final class Search {

    private static final String FROM = " FROM ej_issue i JOIN ej_project p ON p.id = i.project_id WHERE ";

    private final JiraModel model;
    private final Clock clock;
    private final JqlFunctions functions = new JqlFunctions();

    public Search(JiraModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        new BuiltInFunctions(model).registerIn(functions);
    }

    /** Where apps add functions. */
    public JqlFunctions functions() {
        return functions;
    }

    /** The tree of a query; throws {@link JqlException} with the place of the error. An empty text is all issues. */
    public JqlQuery parse(String jql) {
        return JqlParser.parse(jql);
    }

    /** What is wrong with fields, operators, values and functions; empty if the query can be run. */
    public List<String> check(JqlQuery query, Optional<User> viewer) {
        try {
            statement(query, viewer, true);
            return List.of();
        } catch (JqlException e) {
            return e.messages();
        }
    }

    /** The issues from {@code start} on; throws {@link JqlException} if {@link #check} would complain. */
    public Page<Issue> issues(JqlQuery query, Optional<User> viewer, long start, int limit) {
        Statement statement = statement(query, viewer, true);
        Page<Long> ids = page(statement.where().and(visible(viewer)), statement.order(), start, limit);
        return new Page<>(start, limit, ids.total(), model.issues().byIds(ids.values()));
    }

    /** Like {@link #issues}, ids only; a value that does not exist is no error, but finds nothing. */
    public Page<Long> ids(JqlQuery query, Optional<User> viewer, long start, int limit) {
        Statement statement = statement(query, viewer, false);
        return page(statement.where().and(visible(viewer)), statement.order(), start, limit);
    }

    /** Like {@link #ids}, whoever may browse them: for callers that answer nobody directly. */
    public Page<Long> idsOverridingSecurity(JqlQuery query, Optional<User> viewer, long start, int limit) {
        Statement statement = statement(query, viewer, false);
        return page(statement.where(), statement.order(), start, limit);
    }

    /** How many issues the viewer would find. */
    public long count(JqlQuery query, Optional<User> viewer) {
        return count(statement(query, viewer, false).where().and(visible(viewer)));
    }

    /** How many there are, whoever may browse them. */
    public long countOverridingSecurity(JqlQuery query, Optional<User> viewer) {
        return count(statement(query, viewer, false).where());
    }

    private SqlFragment visible(Optional<User> viewer) {
        return model.permissions().issues(PermissionKeys.BROWSE_PROJECTS, viewer);
    }

    private Page<Long> page(SqlFragment where, String order, long start, int limit) {
        List<Object> values = new ArrayList<>(where.values());
        values.add(limit);
        values.add(start);
        List<Long> ids = limit == 0
                ? List.of()
                : model.database()
                        .sql(new SqlFragment(
                                "SELECT i.id" + FROM + where.text() + " ORDER BY " + order + " LIMIT ? OFFSET ?",
                                values))
                        .list(row -> row.number("id"));
        boolean whole = start == 0 && limit > ids.size();
        return new Page<>(start, limit, whole ? ids.size() : count(where), ids);
    }

    private long count(SqlFragment where) {
        return model.database()
                .sql(new SqlFragment("SELECT COUNT(*) AS n" + FROM + where.text(), where.values()))
                .count();
    }

    private Statement statement(JqlQuery query, Optional<User> viewer, boolean strict) {
        JqlContext context = new JqlContext(model, functions, clock, viewer, strict);
        JqlFields fields = new JqlFields(context);
        List<String> problems = new ArrayList<>();
        SqlFragment where = query.where()
                .map(clause -> new Translation(fields, problems).of(clause))
                .orElse(SqlFragment.EVERYTHING);
        String order = Ordering.of(query.order(), fields, problems);
        if (!problems.isEmpty()) {
            throw new JqlException(problems.stream().distinct().toList());
        }
        return new Statement(where.and(SqlFragment.of("p.archived = FALSE")), order);
    }

    private record Statement(SqlFragment where, String order) {}
}
