package org.cxmaturity.delivery.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.delivery.WorkSource.Scope;

/** Finds many issues by few searches. */
final class JiraSearch {

    /** So many values stand in one query; databases and the index take as many without complaint. */
    private static final int CHUNK = 500;
    /** So many issues come from one query at most; a container with more than that is beyond any board. */
    private static final int MOST = 100_000;

    private final SearchService search;

    JiraSearch(SearchService search) {
        this.search = search;
    }

    /**
     * Every issue of which one of the fields has one of the values.
     *
     * @param fields names of fields as JQL takes them
     * @param values keys or ids, none of which may hold a quote
     */
    List<Issue> any(ApplicationUser viewer, Scope scope, List<String> fields, Collection<String> values) {
        List<String> all = List.copyOf(values);
        List<Issue> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<String> part = all.subList(from, Math.min(from + CHUNK, all.size()));
            found.addAll(run(viewer, scope, jql(fields, part)));
        }
        return found;
    }

    private static String jql(List<String> fields, List<String> values) {
        String list = values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(", ", "(", ")"));
        return fields.stream().map(field -> field + " in " + list).collect(Collectors.joining(" OR "));
    }

    private List<Issue> run(ApplicationUser viewer, Scope scope, String jql) {
        ParseResult parsed = search.parseQuery(viewer, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException(
                    "Jira doesn't understand " + jql + ": " + parsed.getErrors().getErrorMessages());
        }
        PagerFilter<?> pager = new PagerFilter<>(MOST);
        try {
            return scope == Scope.VIEWER
                    ? search.search(viewer, parsed.getQuery(), pager).getResults()
                    : search.searchOverrideSecurity(viewer, parsed.getQuery(), pager)
                            .getResults();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira can't search for " + jql, e);
        }
    }
}
