package org.cxmaturity.delivery.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.delivery.WorkSource.Scope;
import org.cxmaturity.platform.User;
import org.cxmaturity.programme.IssueSight;

/**
 * Asks Jira's search, as the user, for the issues. A key of no issue hides nothing; but as soon as one of the keys is an old
 * one of an issue that was moved, no key is shown that the user can't find, for Jira doesn't say which one it is.
 */
public final class JiraIssueSight implements IssueSight {

    private final JiraSearch search;
    private final UserManager users;

    public JiraIssueSight(SearchService search, UserManager users) {
        this.search = new JiraSearch(search);
        this.users = users;
    }

    @Override
    public Set<String> seenBy(User user, Collection<String> issueKeys) {
        Set<String> seen = keys(user, Scope.VIEWER, issueKeys);
        Set<String> unseen = new HashSet<>(issueKeys);
        unseen.removeAll(seen);
        if (unseen.isEmpty()) {
            return seen;
        }
        Set<String> existing = keys(user, Scope.PROGRAMME, unseen);
        if (unseen.containsAll(existing)) {
            unseen.removeAll(existing);
            seen.addAll(unseen);
        }
        return seen;
    }

    private Set<String> keys(User user, Scope scope, Collection<String> issueKeys) {
        return search.any(users.getUserByKey(user.key()), scope, List.of("issuekey"), issueKeys).stream()
                .map(Issue::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
