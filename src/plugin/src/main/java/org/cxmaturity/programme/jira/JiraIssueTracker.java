package org.cxmaturity.programme.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.platform.User;
import org.cxmaturity.programme.IssueDestination;
import org.cxmaturity.programme.IssueDraft;
import org.cxmaturity.programme.IssueTracker;
import org.cxmaturity.shared.Result;

/** Makes issues by Jira's own service, as the person who acts and within that person's permissions. */
public final class JiraIssueTracker implements IssueTracker {

    /** Jira's word for "whoever the project or component says". */
    private static final String AUTOMATIC_ASSIGNEE = "-1";
    /** More issues than a project can get while one claim stands; a bound, so that reading ends. */
    private static final int MOST_READ = 100_000;

    private final IssueService issueService;
    private final IssueManager issues;
    private final ProjectManager projects;
    private final ProjectComponentManager components;
    private final JiraDestinations destinations;
    private final JiraUsers users;

    public JiraIssueTracker(
            IssueService issueService,
            IssueManager issues,
            ProjectManager projects,
            ProjectComponentManager components,
            UserManager users,
            JiraDestinations destinations) {
        this.issueService = issueService;
        this.issues = issues;
        this.projects = projects;
        this.components = components;
        this.users = new JiraUsers(users);
        this.destinations = destinations;
    }

    @Override
    public Result<IssueDestination> destination(
            User user, String projectKey, Optional<String> issueType, String usualType) {
        return destinations.find(users.of(user), projectKey, issueType, usualType);
    }

    @Override
    public long lastNumber(long projectId) {
        return projects.getCurrentCounterForProject(projectId);
    }

    @Override
    public Creation create(User user, IssueDraft draft) {
        ApplicationUser actor = users.of(user);
        CreateValidationResult checked = issueService.validateCreate(actor, parameters(actor, draft));
        if (!checked.isValid()) {
            return new Creation.Refused(reasons(checked.getErrorCollection()));
        }
        IssueResult made = issueService.create(actor, checked);
        return made.isValid()
                ? new Creation.Made(made.getIssue().getKey())
                : new Creation.Unsure(reasons(made.getErrorCollection()));
    }

    private IssueInputParameters parameters(ApplicationUser actor, IssueDraft draft) {
        IssueInputParameters parameters = issueService
                .newIssueInputParameters()
                .setProjectId(draft.destination().projectId())
                .setIssueTypeId(draft.destination().issueTypeId())
                .setSummary(draft.summary())
                .setDescription(draft.description())
                .setReporterId(actor.getName())
                .setAssigneeId(AUTOMATIC_ASSIGNEE);
        Long[] componentIds = componentIds(draft);
        if (componentIds.length > 0) {
            parameters.setComponentIds(componentIds);
        }
        parameters.setSkipScreenCheck(true);
        parameters.setApplyDefaultValuesWhenParameterNotProvided(true);
        return parameters;
    }

    private Long[] componentIds(IssueDraft draft) {
        return draft.components().stream()
                .map(name -> components.findByComponentName(draft.destination().projectId(), name))
                .filter(Objects::nonNull)
                .filter(component -> !component.isArchived())
                .map(ProjectComponent::getId)
                .toArray(Long[]::new);
    }

    private static List<String> reasons(ErrorCollection errors) {
        List<String> reasons = new ArrayList<>(errors.getErrorMessages());
        errors.getErrors().forEach((field, message) -> reasons.add(field + ": " + message));
        return reasons;
    }

    @Override
    public Optional<String> currentKey(String issueKey) {
        return Optional.ofNullable(issues.getIssueObject(issueKey)).map(Issue::getKey);
    }

    @Override
    public Optional<String> findMarked(long projectId, long after, String mark, Instant until) {
        Project project = projects.getProjectObj(projectId);
        if (project == null) {
            return Optional.empty();
        }
        long last = Math.min(lastNumber(projectId), after + MOST_READ);
        for (long number = after + 1; number <= last; number++) {
            Issue issue = issues.getIssueObject(project.getKey() + "-" + number);
            if (issue != null && carries(issue, mark)) {
                return Optional.of(issue.getKey());
            }
            if (issue != null && issue.getCreated().toInstant().isAfter(until)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean carries(Issue issue, String mark) {
        String description =
                Objects.requireNonNullElse(issue.getDescription(), "").stripTrailing();
        return description.substring(description.lastIndexOf('\n') + 1).strip().equals(mark);
    }
}
