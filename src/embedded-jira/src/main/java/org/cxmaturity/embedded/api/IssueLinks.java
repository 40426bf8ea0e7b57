package org.cxmaturity.embedded.api;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.LinkCollection;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Link;
import org.cxmaturity.embedded.model.LinkType;
import org.cxmaturity.embedded.model.PermissionKeys;

/** Jira's {@code IssueLinkManager}; checks no permission unless a method is given a user to look for. */
public final class IssueLinks {

    private final Views views;
    private final JiraModel model;

    IssueLinks(Views views) {
        this.views = views;
        this.model = views.model();
    }

    /** A link that is there already is left as it is. */
    public void createIssueLink(Long sourceId, Long destinationId, Long typeId, Long sequence, ApplicationUser user)
            throws CreateException {
        Optional<LinkType> type = model.linkTypes().byId(typeId);
        if (type.isEmpty()) {
            throw new CreateException("There is no issue link type with id " + typeId);
        }
        if (model.issues().byIds(Set.of(sourceId, destinationId)).size() < 2) {
            throw new CreateException("The issues " + sourceId + " and " + destinationId + " must be two that exist");
        }
        model.links().create(type.get(), sourceId, destinationId, Optional.ofNullable(sequence), views.user(user));
    }

    public void removeIssueLink(IssueLink link, ApplicationUser user) {
        model.links().byId(link.getId()).ifPresent(one -> model.links().delete(one, views.user(user)));
    }

    /** Null if there is none. */
    public IssueLink getIssueLink(Long id) {
        return model.links().byId(id).map(views::link).orElse(null);
    }

    public IssueLink getIssueLink(Long sourceId, Long destinationId, Long typeId) {
        return model.links()
                .find(typeId, sourceId, destinationId)
                .map(views::link)
                .orElse(null);
    }

    public List<IssueLink> getIssueLinks(Long typeId) {
        return views.links(model.links().ofType(typeId, 0, Integer.MAX_VALUE));
    }

    public List<IssueLink> getOutwardLinks(Long sourceId) {
        return views.links(model.links().outward(sourceId));
    }

    public List<IssueLink> getInwardLinks(Long destinationId) {
        return views.links(model.links().inward(destinationId));
    }

    public LinkCollection getLinkCollection(Issue issue, ApplicationUser user) {
        return getLinkCollection(issue, user, true);
    }

    /** The issues that the user may browse. */
    public LinkCollection getLinkCollection(Issue issue, ApplicationUser user, boolean excludeSystemLinks) {
        List<Link> links = links(issue, excludeSystemLinks);
        Set<Long> visible =
                model.permissions().withPermission(PermissionKeys.BROWSE_PROJECTS, ends(links), views.user(user));
        return Honest.as(LinkCollection.class, new LinkViews.OfIssue(views, issue.getId(), links, visible));
    }

    public LinkCollection getLinkCollectionOverrideSecurity(Issue issue) {
        List<Link> links = links(issue, true);
        return Honest.as(LinkCollection.class, new LinkViews.OfIssue(views, issue.getId(), links, ends(links)));
    }

    public boolean isLinkingEnabled() {
        return true;
    }

    private List<Link> links(Issue issue, boolean excludeSystemLinks) {
        return model.links().touching(List.of(issue.getId())).stream()
                .filter(link -> !excludeSystemLinks || !link.type().isSystem())
                .toList();
    }

    private static Set<Long> ends(List<Link> links) {
        return links.stream()
                .flatMap(link -> Stream.of(link.sourceId(), link.destinationId()))
                .collect(Collectors.toSet());
    }
}
