package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;
import org.cxmaturity.declared.DeclarationOnly;

/** Reads and changes issues on behalf of a user, with every check that the screens make. */
public interface IssueService {
    IssueResult getIssue(ApplicationUser user, Long issueId);

    IssueResult getIssue(ApplicationUser user, String issueKey);

    CreateValidationResult validateSubTaskCreate(
            ApplicationUser user, Long parentId, IssueInputParameters issueInputParameters);

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult);

    IssueResult update(ApplicationUser user, UpdateValidationResult updateValidationResult);

    UpdateValidationResult validateUpdate(
            ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters);

    DeleteValidationResult validateDelete(ApplicationUser user, Long issueId);

    ErrorCollection delete(ApplicationUser user, DeleteValidationResult deleteValidationResult);

    boolean isEditable(Issue issue, ApplicationUser user);

    TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters issueInputParameters);

    IssueResult transition(ApplicationUser user, TransitionValidationResult transitionResult);

    IssueInputParameters newIssueInputParameters();

    IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters);

    abstract class IssueValidationResult extends ServiceResultImpl {
        public IssueValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
        }

        public MutableIssue getIssue() {
            throw DeclarationOnly.called();
        }
    }

    @SuppressWarnings("rawtypes")
    class TransitionValidationResult extends ServiceResultImpl {
        public TransitionValidationResult(
                MutableIssue issue,
                ErrorCollection errors,
                Map<String, Object> fieldValuesHolder,
                Map additionInputs,
                int actionId) {
            super(errors);
        }

        public MutableIssue getIssue() {
            throw DeclarationOnly.called();
        }

        public Map getAdditionInputs() {
            throw DeclarationOnly.called();
        }

        public int getActionId() {
            throw DeclarationOnly.called();
        }

        public Map<String, Object> getFieldValuesHolder() {
            throw DeclarationOnly.called();
        }
    }

    class IssueResult extends IssueValidationResult {
        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    class DeleteValidationResult extends IssueValidationResult {
        public DeleteValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    class UpdateValidationResult extends IssueValidationResult {
        public UpdateValidationResult(
                MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
            super(issue, errors);
        }

        public Map<String, Object> getFieldValuesHolder() {
            throw DeclarationOnly.called();
        }
    }

    class CreateValidationResult extends IssueValidationResult {
        public CreateValidationResult(
                MutableIssue mutableIssue,
                ErrorCollection errorCollection,
                Map<String, Object> fieldValuesHolder,
                Map<String, ?> properties) {
            super(mutableIssue, errorCollection);
        }

        public Map<String, Object> getFieldValuesHolder() {
            throw DeclarationOnly.called();
        }
    }
}
