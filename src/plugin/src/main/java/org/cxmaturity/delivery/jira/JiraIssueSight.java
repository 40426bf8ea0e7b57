package org.cxmaturity.delivery.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.delivery.WorkSource.Scope;
import org.cxmaturity.platform.User;
import org.cxmaturity.programme.IssueSight;

/** Asks Jira's search, as the user, for the issues. */
public final class JiraIssueSight implements IssueSight {

    private final JiraSearch search;
    private final UserManager users;

    public JiraIssueSight(SearchService search, UserManager users) {
        this.search = new JiraSearch(search);
        this.users = users;
    }

    @Override
    public Set<String> seenBy(User user, Collection<String> issueKeys) {
        return search.any(users.getUserByKey(user.key()), Scope.VIEWER, List.of("issuekey"), issueKeys).stream()
                .map(Issue::getKey)
                .collect(Collectors.toSet());
    }
}
