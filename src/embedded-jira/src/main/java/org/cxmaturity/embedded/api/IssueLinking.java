package org.cxmaturity.embedded.api;

import com.atlassian.jira.bc.issue.link.IssueLinkService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.Direction;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.LinkCollection;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.LinkType;
import org.cxmaturity.embedded.model.Outcome;
import org.cxmaturity.embedded.model.PermissionKeys;

/** Jira's {@code IssueLinkService}: linking as people do, with permissions. */
public final class IssueLinking {

    private final Views views;
    private final JiraModel model;
    private final IssueLinks links;

    IssueLinking(Views views, IssueLinks links) {
        this.views = views;
        this.model = views.model();
        this.links = links;
    }

    public Collection<IssueLinkType> getIssueLinkTypes() {
        return model.linkTypes().all(false).stream().map(views::linkType).toList();
    }

    public IssueLinkService.IssueLinkResult getIssueLinks(ApplicationUser user, Issue issue) {
        return getIssueLinks(user, issue, true);
    }

    public IssueLinkService.IssueLinkResult getIssueLinks(
            ApplicationUser user, Issue issue, boolean excludeSystemLinks) {
        LinkCollection collection = links.getLinkCollection(issue, user, excludeSystemLinks);
        return new Links(new Errors(), collection);
    }

    /** By what the issue reads, "blocks" or "is blocked by". */
    public IssueLinkService.AddIssueLinkValidationResult validateAddIssueLinks(
            ApplicationUser user, Issue issue, String linkName, Collection<String> linkKeys) {
        Optional<LinkType> out = model.linkTypes().all(false).stream()
                .filter(type -> type.outward().equals(linkName))
                .findFirst();
        Optional<LinkType> type = out.or(() -> model.linkTypes().all(false).stream()
                .filter(one -> one.inward().equals(linkName))
                .findFirst());
        return checked(user, issue, type, out.isPresent() ? Direction.OUT : Direction.IN, linkKeys);
    }

    public IssueLinkService.AddIssueLinkValidationResult validateAddIssueLinks(
            ApplicationUser user,
            Issue issue,
            Long typeId,
            Direction direction,
            Collection<String> linkKeys,
            boolean excludeSystemLinks) {
        Optional<LinkType> type = model.linkTypes().byId(typeId).filter(one -> !excludeSystemLinks || !one.isSystem());
        return checked(user, issue, type, direction, linkKeys);
    }

    /** All of them or none. */
    public void addIssueLinks(ApplicationUser user, IssueLinkService.AddIssueLinkValidationResult result) {
        if (!result.isValid()) {
            throw new IllegalStateException("You cannot add links with an invalid validation result.");
        }
        ToAdd add = (ToAdd) result;
        model.database()
                .inTransaction(() -> add.keys.forEach(key -> {
                    long other = model.issues().idOf(key).orElseThrow();
                    long issue = add.issue.getId();
                    boolean out = add.direction == Direction.OUT;
                    model.links().create(add.type, out ? issue : other, out ? other : issue, views.user(user));
                }));
    }

    private ToAdd checked(
            ApplicationUser user, Issue issue, Optional<LinkType> type, Direction direction, Collection<String> keys) {
        Errors errors = new Errors();
        if (type.isEmpty()) {
            errors.addErrorMessage("No issue link type found.", ErrorCollection.Reason.NOT_FOUND);
        }
        boolean may = views.issue(issue)
                .filter(one -> model.permissions().has(PermissionKeys.LINK_ISSUES, one, views.user(user)))
                .isPresent();
        if (!may) {
            errors.addErrorMessage(
                    "No Link Issue Permission for issue '" + issue.getKey() + "'", ErrorCollection.Reason.FORBIDDEN);
        }
        for (String key : keys) {
            Outcome<org.cxmaturity.embedded.model.Issue> other = model.editing().find(key, views.user(user));
            if (!other.isDone()) {
                errors.addErrorMessage("The issue key '" + key + "' does not exist.", ErrorCollection.Reason.NOT_FOUND);
            } else if (key.equals(issue.getKey())) {
                errors.addErrorMessage("You cannot link an issue to itself.", ErrorCollection.Reason.VALIDATION_FAILED);
            }
        }
        return new ToAdd(views, user, errors, issue, type.orElse(null), direction, List.copyOf(keys));
    }

    /** The issues that an issue is linked with. */
    private static final class Links extends IssueLinkService.IssueLinkResult {

        private static final long serialVersionUID = 1L;
        private final transient LinkCollection collection;

        Links(ErrorCollection errors, LinkCollection collection) {
            super(errors, collection);
            this.collection = collection;
        }

        @Override
        public LinkCollection getLinkCollection() {
            return collection;
        }
    }

    /** Links to be made, and whether they may be. */
    private static final class ToAdd extends IssueLinkService.AddIssueLinkValidationResult {

        private static final long serialVersionUID = 1L;
        private final transient Views views;
        private final transient ApplicationUser user;
        private final transient Issue issue;
        private final transient LinkType type;
        private final Direction direction;
        private final transient List<String> keys;

        ToAdd(
                Views views,
                ApplicationUser user,
                Errors errors,
                Issue issue,
                LinkType type,
                Direction direction,
                List<String> keys) {
            super(user, errors, issue, type == null ? null : views.linkType(type), direction, keys);
            this.views = views;
            this.user = user;
            this.issue = issue;
            this.type = type;
            this.direction = direction;
            this.keys = keys;
        }

        @Override
        public Issue getIssue() {
            return issue;
        }

        @Override
        public Collection<String> getLinkKeys() {
            return keys;
        }

        @Override
        public String getLinkName() {
            return direction == Direction.OUT ? type.outward() : type.inward();
        }

        @Override
        public IssueLinkType getLinkType() {
            return views.linkType(type);
        }

        @Override
        public Direction getDirection() {
            return direction;
        }

        @Override
        public ApplicationUser getUser() {
            return user;
        }
    }
}
