package org.cxmaturity.embedded.api;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Map;

/** The results that Jira's {@code IssueService} answers with; the issue is null where there is none to show. */
final class IssueResults {

    private IssueResults() {}

    /** A single issue. */
    static final class Found extends IssueService.IssueResult {

        private static final long serialVersionUID = 1L;
        private final transient MutableIssue issue;

        Found(MutableIssue issue, Errors errors) {
            super(issue, errors);
            this.issue = issue;
        }

        @Override
        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** A draft and whether it may be created. */
    static final class ToCreate extends IssueService.CreateValidationResult {

        private static final long serialVersionUID = 1L;
        private final transient MutableIssue issue;

        ToCreate(MutableIssue issue, Errors errors) {
            super(issue, errors, Map.of(), Map.of());
            this.issue = issue;
        }

        @Override
        public MutableIssue getIssue() {
            return issue;
        }

        @Override
        public Map<String, Object> getFieldValuesHolder() {
            return Map.of();
        }
    }

    /** An issue with its changes, and whether they may be stored. */
    static final class ToUpdate extends IssueService.UpdateValidationResult {

        private static final long serialVersionUID = 1L;
        private final transient MutableIssue issue;
        private final transient IssueInput input;

        ToUpdate(MutableIssue issue, Errors errors, IssueInput input) {
            super(issue, errors, Map.of());
            this.issue = issue;
            this.input = input;
        }

        IssueInput input() {
            return input;
        }

        @Override
        public MutableIssue getIssue() {
            return issue;
        }

        @Override
        public Map<String, Object> getFieldValuesHolder() {
            return Map.of();
        }
    }

    /** An issue, and whether it may be deleted. */
    static final class ToDelete extends IssueService.DeleteValidationResult {

        private static final long serialVersionUID = 1L;
        private final transient MutableIssue issue;

        ToDelete(MutableIssue issue, Errors errors) {
            super(issue, errors);
            this.issue = issue;
        }

        @Override
        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** An issue and a step of the workflow, and whether it may be made. */
    @SuppressWarnings("rawtypes")
    static final class ToStep extends IssueService.TransitionValidationResult {

        private static final long serialVersionUID = 1L;
        private final transient MutableIssue issue;
        private final int actionId;
        private final transient IssueInput input;

        ToStep(MutableIssue issue, Errors errors, int actionId, IssueInput input) {
            super(issue, errors, Map.of(), Map.of(), actionId);
            this.issue = issue;
            this.actionId = actionId;
            this.input = input;
        }

        IssueInput input() {
            return input;
        }

        @Override
        public MutableIssue getIssue() {
            return issue;
        }

        @Override
        public int getActionId() {
            return actionId;
        }

        @Override
        public Map getAdditionInputs() {
            return Map.of();
        }

        @Override
        public Map<String, Object> getFieldValuesHolder() {
            return Map.of();
        }
    }
}
