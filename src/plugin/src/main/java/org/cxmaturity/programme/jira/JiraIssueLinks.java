package org.cxmaturity.programme.jira;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.platform.User;
import org.cxmaturity.programme.IssueLinks;

/** Makes Jira's own links between issues. */
public final class JiraIssueLinks implements IssueLinks {

    private final IssueManager issues;
    private final IssueLinkManager links;
    private final JiraLinkTypes types;
    private final JiraUsers users;

    public JiraIssueLinks(IssueManager issues, IssueLinkManager links, JiraLinkTypes types, UserManager users) {
        this.issues = issues;
        this.links = links;
        this.types = types;
        this.users = new JiraUsers(users);
    }

    @Override
    public void ensure(User user, Kind kind, String from, Collection<String> to) {
        Optional<IssueLinkType> type = types.find(kind);
        Optional<Issue> source = issue(from);
        if (type.isEmpty() || source.isEmpty() || !links.isLinkingEnabled()) {
            return;
        }
        ApplicationUser actor = users.of(user);
        Set<Long> linked = links.getOutwardLinks(source.get().getId()).stream()
                .filter(link -> link.getLinkTypeId().equals(type.get().getId()))
                .map(IssueLink::getDestinationId)
                .collect(Collectors.toSet());
        to.stream()
                .flatMap(key -> issue(key).stream())
                .map(Issue::getId)
                .filter(id -> !id.equals(source.get().getId()))
                .filter(linked::add)
                .forEach(
                        id -> create(actor, source.get().getId(), id, type.get().getId()));
    }

    private void create(ApplicationUser actor, long from, long to, long type) {
        try {
            links.createIssueLink(from, to, type, null, actor);
        } catch (CreateException e) {
            throw new IllegalStateException("Jira didn't link issue " + from + " to " + to, e);
        }
    }

    @Override
    public void remove(User user, Kind kind, String from, String to) {
        Optional<Issue> source = issue(from);
        Optional<Issue> target = issue(to);
        Optional<IssueLinkType> type = types.find(kind);
        if (source.isEmpty() || target.isEmpty() || type.isEmpty()) {
            return;
        }
        IssueLink link = links.getIssueLink(
                source.get().getId(), target.get().getId(), type.get().getId());
        if (link != null) {
            links.removeIssueLink(link, users.of(user));
        }
    }

    @Override
    public boolean isOf(Kind kind, long linkTypeId) {
        return types.find(kind).filter(type -> type.getId() == linkTypeId).isPresent();
    }

    private Optional<Issue> issue(String key) {
        return Optional.ofNullable(issues.getIssueObject(key));
    }
}
