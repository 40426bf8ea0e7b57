package org.cxmaturity.embedded.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.link.IssueLinkService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.embedded.model.Example;
import org.cxmaturity.embedded.model.JiraModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ApiExtension.class)
class IssueApiTest {

    @Test
    void shouldCreateAnIssueFromParameters(JiraServices services, JiraModel model) {
        Project project = project(services, model);
        ApplicationUser product = user(services, "product");
        IssueService issues = services.service(IssueService.class);
        IssueInputParameters parameters = issues.newIssueInputParameters()
                .setProjectId(project.getId())
                .setIssueTypeId(type(project, "Story"))
                .setSummary("Made by an app")
                .setDescription("Why")
                .setReporterId("product")
                .setAssigneeId("-1")
                .addCustomFieldValue(10002L, "3");

        IssueService.IssueResult made = issues.create(product, issues.validateCreate(product, parameters));

        Issue issue = services.service(IssueManager.class)
                .getIssueObject(made.getIssue().getKey());
        assertTrue(made.isValid());
        assertEquals(made.getIssue(), issue);
        assertEquals("Made by an app", issue.getSummary());
        assertEquals("Why", issue.getDescription());
        assertEquals(product, issue.getReporter());
        assertNull(issue.getAssignee());
        assertEquals("new", issue.getStatus().getStatusCategory().getKey());
        assertEquals("Story", issue.getIssueType().getName());
        assertEquals(project, issue.getProjectObject());
        assertEquals(1, services.service(ProjectManager.class).getCurrentCounterForProject(project.getId()));
    }

    @Test
    void shouldAnswerJirasErrorsForADraft(JiraServices services, JiraModel model) {
        Project project = project(services, model);
        IssueService issues = services.service(IssueService.class);
        IssueInputParameters parameters = issues.newIssueInputParameters()
                .setProjectId(project.getId())
                .setIssueTypeId(type(project, "Task"))
                .setReporterId("nobody");

        IssueService.CreateValidationResult refused = issues.validateCreate(user(services, "product"), parameters);
        IssueService.CreateValidationResult forbidden = issues.validateCreate(
                user(services, "leader"), parameters.setSummary("x").setReporterId("leader"));

        assertFalse(refused.isValid());
        assertEquals(
                Map.of(
                        "reporter", "The reporter specified is not a user.",
                        "summary", "You must specify a summary of the issue."),
                refused.getErrorCollection().getErrors());
        assertEquals(
                Set.of(ErrorCollection.Reason.FORBIDDEN),
                forbidden.getErrorCollection().getReasons());
        assertThrows(IllegalStateException.class, () -> issues.create(user(services, "product"), refused));
    }

    @Test
    void shouldChangeAndStepAndDelete(JiraServices services, JiraModel model) {
        Example example = Example.in(model);
        long id = example.issue("Task", "Old").id();
        ApplicationUser admin = user(services, "admin");
        IssueService issues = services.service(IssueService.class);

        issues.update(
                admin,
                issues.validateUpdate(
                        admin,
                        id,
                        issues.newIssueInputParameters().setSummary("New").setComment("because")));
        issues.transition(admin, issues.validateTransition(admin, id, 31, issues.newIssueInputParameters()));
        Issue issue = services.service(IssueManager.class).getIssueObject(id);
        ErrorCollection deleted = issues.delete(admin, issues.validateDelete(admin, id));

        assertEquals("New", issue.getSummary());
        assertEquals("Done", issue.getResolution().getName());
        assertFalse(deleted.hasAnyErrors());
        assertNull(services.service(IssueManager.class).getIssueObject(id));
    }

    @Test
    void shouldLinkIssuesAndFollowTheLinks(JiraServices services, JiraModel model) throws CreateException {
        Example example = Example.in(model);
        long epic = example.issue("Epic", "Epic").id();
        long principle = example.issue("CX Principle", "Principle").id();
        IssueLinkTypeManager types = services.service(IssueLinkTypeManager.class);
        String name = "Delivery " + example.project().key();
        types.createIssueLinkType(name, "delivers", "is delivered by", null);
        IssueLinkType type = types.getIssueLinkTypesByName(name).iterator().next();
        IssueLinkManager links = services.service(IssueLinkManager.class);

        links.createIssueLink(epic, principle, type.getId(), null, user(services, "admin"));
        links.createIssueLink(epic, principle, type.getId(), null, user(services, "admin"));

        List<IssueLink> found = links.getInwardLinks(principle);
        assertEquals(1, found.size());
        assertEquals("Epic", found.get(0).getSourceObject().getSummary());
        assertEquals(type, found.get(0).getIssueLinkType());
        assertEquals(found.get(0), links.getIssueLink(epic, principle, type.getId()));
        assertEquals(
                List.of(),
                List.copyOf(links.getLinkCollection(found.get(0).getSourceObject(), user(services, "outsider"))
                        .getAllIssues()));
        links.removeIssueLink(found.get(0), user(services, "admin"));
        assertTrue(links.getOutwardLinks(epic).isEmpty());
        assertThrows(CreateException.class, () -> links.createIssueLink(epic, 1L, type.getId(), null, null));
    }

    @Test
    void shouldCheckLinksAsPeopleMakeThem(JiraServices services, JiraModel model) {
        Example example = Example.in(model);
        String other = example.issue("Task", "Other").key();
        Issue issue = services.service(IssueManager.class)
                .getIssueObject(example.issue("Task", "One").id());
        IssueLinkService linking = services.service(IssueLinkService.class);

        var allowed = linking.validateAddIssueLinks(user(services, "product"), issue, "is blocked by", List.of(other));
        var refused = linking.validateAddIssueLinks(user(services, "leader"), issue, "blocks", List.of("NO-1"));
        linking.addIssueLinks(user(services, "product"), allowed);

        assertTrue(allowed.isValid());
        assertEquals(
                List.of(
                        "No Link Issue Permission for issue '" + issue.getKey() + "'",
                        "The issue key 'NO-1' does not exist."),
                List.copyOf(refused.getErrorCollection().getErrorMessages()));
        assertEquals(
                other,
                linking.getIssueLinks(user(services, "product"), issue)
                        .getLinkCollection()
                        .getInwardIssues("Blocks")
                        .get(0)
                        .getKey());
    }

    @Test
    void shouldSearchForTheSearcher(JiraServices services, JiraModel model) throws SearchException {
        Example example = Example.in(model);
        for (int i = 0; i < 3; i++) {
            example.issue("Task", "Task " + i);
        }
        SearchService search = services.service(SearchService.class);
        String jql = "project = " + example.project().key() + " order by key";
        SearchService.ParseResult parsed = search.parseQuery(user(services, "leader"), jql);

        SearchResults<Issue> results =
                search.search(user(services, "leader"), parsed.getQuery(), new PagerFilter<>(1, 1));

        assertTrue(parsed.isValid());
        assertEquals(3, results.getTotal());
        assertEquals("Task 1", results.getResults().get(0).getSummary());
        assertTrue(search.validateQuery(user(services, "outsider"), parsed.getQuery())
                .hasAnyErrors());
        assertFalse(search.parseQuery(null, "project =").isValid());
        assertEquals(0, search.searchCount(user(services, "outsider"), parsed.getQuery()));
        assertEquals(3, search.searchCount(user(services, "admin"), parsed.getQuery()));
    }

    @Test
    void shouldLabelAndComment(JiraServices services, JiraModel model) {
        Example example = Example.in(model);
        Issue issue = services.service(IssueManager.class)
                .getIssueObject(example.issue("Task", "One").id());
        ApplicationUser sales = user(services, "sales");

        services.service(LabelManager.class).addLabel(sales, issue.getId(), "cx", false);
        services.service(CommentManager.class).create(issue, sales, "Hello", false);

        Issue read = services.service(IssueManager.class).getIssueObject(issue.getId());
        assertEquals("cx", read.getLabels().iterator().next().getLabel());
        assertEquals(
                sales,
                services.service(CommentManager.class).getLastComment(read).getAuthorApplicationUser());
    }

    @Test
    void shouldCheckPermissions(JiraServices services, JiraModel model) {
        Project project = project(services, model);
        PermissionManager permissions = services.service(PermissionManager.class);

        assertTrue(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user(services, "leader")));
        assertFalse(permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user(services, "leader")));
        assertFalse(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, null));
        assertTrue(permissions
                .getProjects(ProjectPermissions.BROWSE_PROJECTS, user(services, "leader"))
                .contains(project));
    }

    @Test
    void shouldNameWhatItDoesNotDo(JiraServices services, JiraModel model) {
        Issue issue = services.service(IssueManager.class)
                .getIssueObject(Example.in(model).issue("Task", "x").id());

        UnsupportedOperationException refused =
                assertThrows(UnsupportedOperationException.class, issue::getOriginalEstimate);

        assertEquals(
                "MutableIssue.getOriginalEstimate is not supported by the embedded Jira; see docs/embedded-jira.md",
                refused.getMessage());
    }

    private static Project project(JiraServices services, JiraModel model) {
        return services.service(ProjectManager.class)
                .getProjectObjByKey(Example.in(model).project().key());
    }

    private static ApplicationUser user(JiraServices services, String name) {
        return services.service(UserManager.class).getUserByName(name);
    }

    private static String type(Project project, String name) {
        return project.getIssueTypes().stream()
                .filter(type -> type.getName().equals(name))
                .map(IssueType::getId)
                .findFirst()
                .orElseThrow();
    }
}
