package com.atlassian.jira.bc.issue.link;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.Direction;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.LinkCollection;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import org.cxmaturity.declared.DeclarationOnly;

/** Adds and removes issue links on behalf of a user. */
public interface IssueLinkService {
    Collection<IssueLinkType> getIssueLinkTypes();

    IssueLinkResult getIssueLinks(ApplicationUser user, Issue issue);

    IssueLinkResult getIssueLinks(ApplicationUser user, Issue issue, boolean excludeSystemLinks);

    AddIssueLinkValidationResult validateAddIssueLinks(
            ApplicationUser user, Issue issue, String linkName, Collection<String> linkKeys);

    AddIssueLinkValidationResult validateAddIssueLinks(
            ApplicationUser user,
            Issue issue,
            Long issueLinkTypeId,
            Direction direction,
            Collection<String> linkKeys,
            boolean excludeSystemLinks);

    void addIssueLinks(ApplicationUser user, AddIssueLinkValidationResult result);

    class AddIssueLinkValidationResult extends IssueLinkValidationResult {
        public AddIssueLinkValidationResult(
                ApplicationUser user,
                ErrorCollection errorCollection,
                Issue issueId,
                IssueLinkType linkType,
                Direction direction,
                Collection<String> linkKeys) {
            super(errorCollection, issueId);
        }

        public Collection<String> getLinkKeys() {
            throw DeclarationOnly.called();
        }

        public String getLinkName() {
            throw DeclarationOnly.called();
        }

        public IssueLinkType getLinkType() {
            throw DeclarationOnly.called();
        }

        public Direction getDirection() {
            throw DeclarationOnly.called();
        }

        public ApplicationUser getUser() {
            throw DeclarationOnly.called();
        }
    }

    abstract class IssueLinkValidationResult extends ServiceResultImpl {
        public IssueLinkValidationResult(ErrorCollection errorCollection, Issue issueId) {
            super(errorCollection);
        }

        public Issue getIssue() {
            throw DeclarationOnly.called();
        }
    }

    class IssueLinkResult extends ServiceResultImpl {
        public IssueLinkResult(ErrorCollection errorCollection, LinkCollection linkCollection) {
            super(errorCollection);
        }

        public LinkCollection getLinkCollection() {
            throw DeclarationOnly.called();
        }
    }
}
