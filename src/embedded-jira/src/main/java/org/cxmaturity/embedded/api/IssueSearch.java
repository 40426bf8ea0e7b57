package org.cxmaturity.embedded.api;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.function.Supplier;
import org.cxmaturity.embedded.jql.JqlException;
import org.cxmaturity.embedded.jql.JqlQuery;
import org.cxmaturity.embedded.jql.Search;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Page;

/** Jira's {@code SearchService}: JQL as {@link Search} runs it. */
@SuppressWarnings("rawtypes")
public final class IssueSearch {

    private final Views views;
    private final JiraModel model;
    private final Search search;

    IssueSearch(Views views) {
        this.views = views;
        this.model = views.model();
        this.search = model.search();
    }

    public SearchService.ParseResult parseQuery(ApplicationUser searcher, String text) {
        MessageSet messages = new MessageSetImpl();
        try {
            return new SearchService.ParseResult(QueryViews.query(search.parse(text), text), messages);
        } catch (JqlException e) {
            e.messages().forEach(messages::addErrorMessage);
            return new SearchService.ParseResult(null, messages);
        }
    }

    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        MessageSet messages = new MessageSetImpl();
        search.check(jql(query), views.user(searcher)).forEach(messages::addErrorMessage);
        return messages;
    }

    public String getJqlString(Query query) {
        return QueryViews.of(query).text();
    }

    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        return results(pager, () -> search.ids(jql(query), views.user(searcher), pager.getStart(), pager.getMax()));
    }

    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        return results(
                pager,
                () -> search.idsOverridingSecurity(jql(query), views.user(searcher), pager.getStart(), pager.getMax()));
    }

    public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
        return counted(() -> search.count(jql(query), views.user(searcher)));
    }

    public long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException {
        return counted(() -> search.countOverridingSecurity(jql(query), views.user(searcher)));
    }

    private SearchResults<Issue> results(PagerFilter pager, Supplier<Page<Long>> ids) throws SearchException {
        Page<Long> page = counted(ids);
        List<Issue> issues = views.issues(model.issues().byIds(page.values()));
        return new SearchResults<>(issues, (int) page.total(), pager.getMax(), pager.getStart());
    }

    private static <T> T counted(Supplier<T> search) throws SearchException {
        try {
            return search.get();
        } catch (JqlException e) {
            throw new SearchException(e);
        }
    }

    private static JqlQuery jql(Query query) {
        return QueryViews.of(query).query();
    }
}
