package org.cxmaturity.embedded.api;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.model.Component;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Link;
import org.cxmaturity.embedded.model.LinkType;
import org.cxmaturity.embedded.model.Role;
import org.cxmaturity.embedded.model.SecurityLevel;
import org.cxmaturity.embedded.model.User;

/** The model's records as Atlassian's API has them, and back. */
final class Views {

    private final JiraModel model;

    Views(JiraModel model) {
        this.model = model;
    }

    JiraModel model() {
        return model;
    }

    ApplicationUser user(User user) {
        return Honest.as(ApplicationUser.class, new UserView(user));
    }

    /** Null if empty, as Jira's API has anonymous. */
    ApplicationUser userOrNull(Optional<User> user) {
        return user.map(this::user).orElse(null);
    }

    /** The model's user behind Jira's; empty for null, and for someone whom the model does not know. */
    Optional<User> user(ApplicationUser user) {
        return user == null ? Optional.empty() : model.users().byKey(user.getKey());
    }

    Group group(String name) {
        return Honest.as(Group.class, new GroupView(name));
    }

    Project project(org.cxmaturity.embedded.model.Project project) {
        return Honest.as(Project.class, new ProjectView(this, project));
    }

    Optional<org.cxmaturity.embedded.model.Project> project(Project project) {
        return project == null ? Optional.empty() : model.projects().byId(project.getId());
    }

    ProjectComponent component(Component component) {
        return Honest.as(ProjectComponent.class, new ComponentView(this, component));
    }

    IssueType issueType(org.cxmaturity.embedded.model.IssueType type) {
        return Honest.as(IssueType.class, new ConstantViews.OfIssueType(type));
    }

    Status status(org.cxmaturity.embedded.model.Status status) {
        return Honest.as(Status.class, new ConstantViews.OfStatus(status));
    }

    StatusCategory category(org.cxmaturity.embedded.model.StatusCategory category) {
        return Honest.as(StatusCategory.class, new ConstantViews.OfCategory(category));
    }

    Resolution resolution(org.cxmaturity.embedded.model.Resolution resolution) {
        return Honest.as(Resolution.class, new ConstantViews.OfResolution(resolution));
    }

    Priority priority(org.cxmaturity.embedded.model.Priority priority) {
        return Honest.as(Priority.class, new ConstantViews.OfPriority(priority));
    }

    CustomField customField(org.cxmaturity.embedded.model.CustomField field) {
        return Honest.as(CustomField.class, new CustomFieldView(this, field));
    }

    ProjectRole role(Role role) {
        return Honest.as(ProjectRole.class, new RoleViews.OfRole(role));
    }

    IssueSecurityLevel level(SecurityLevel level) {
        return Honest.as(IssueSecurityLevel.class, new ConstantViews.OfLevel(level));
    }

    IssueLinkType linkType(LinkType type) {
        return Honest.as(IssueLinkType.class, new LinkViews.OfType(type));
    }

    Comment comment(Issue issue, org.cxmaturity.embedded.model.Comment comment) {
        return Honest.as(Comment.class, new CommentView(this, issue, comment));
    }

    MutableIssue issue(org.cxmaturity.embedded.model.Issue issue) {
        return mutable(issue, new Batch(model, List.of(issue)));
    }

    /** Issues that look their projects and users up together, once. */
    List<Issue> issues(Collection<org.cxmaturity.embedded.model.Issue> issues) {
        Batch batch = new Batch(model, List.copyOf(issues));
        return issues.stream().<Issue>map(issue -> mutable(issue, batch)).toList();
    }

    private MutableIssue mutable(org.cxmaturity.embedded.model.Issue issue, Batch batch) {
        return Honest.as(MutableIssue.class, new IssueView(this, issue, batch));
    }

    /** The model's state of an issue with the changes made to it; read again if it is not one of ours. */
    Optional<org.cxmaturity.embedded.model.Issue> issue(Issue issue) {
        if (issue == null) {
            return Optional.empty();
        }
        return Honest.behind(issue, IssueView.class).map(IssueView::state).or(() -> Optional.ofNullable(issue.getId())
                .flatMap(model.issues()::byId));
    }

    IssueLink link(Link link) {
        return links(List.of(link)).get(0);
    }

    /** Links that look their issues up together, once. */
    List<IssueLink> links(List<Link> links) {
        LinkViews.Ends ends = new LinkViews.Ends(this, links);
        return links.stream()
                .map(link -> Honest.as(IssueLink.class, new LinkViews.OfLink(this, link, ends)))
                .toList();
    }
}
