package org.cxmaturity.embedded.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Jira's {@code IssueInputParameters}: what a form would send, by field name. People are given by their names. */
public final class IssueInput {

    /** As Jira's assignee field has "automatic". */
    static final String AUTOMATIC = "-1";

    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private boolean retainExisting = true;
    private boolean applyDefaults;
    private boolean skipScreenCheck;
    private Optional<String> commentGroup = Optional.empty();
    private Optional<Long> commentRole = Optional.empty();

    IssueInput(Map<String, String[]> parameters) {
        this.parameters.putAll(parameters);
    }

    /** Whether something is said about the field. */
    boolean says(String field) {
        return parameters.containsKey(field);
    }

    Optional<String> first(String field) {
        return Optional.ofNullable(parameters.get(field))
                .flatMap(values ->
                        Arrays.stream(values).filter(value -> value != null).findFirst());
    }

    String[] all(String field) {
        return parameters.getOrDefault(field, new String[0]);
    }

    Map<String, String[]> all() {
        return parameters;
    }

    Optional<String> commentGroup() {
        return commentGroup;
    }

    Optional<Long> commentRole() {
        return commentRole;
    }

    /** The live map: what is put into it counts. */
    public Map<String, String[]> getActionParameters() {
        return parameters;
    }

    public boolean retainExistingValuesWhenParameterNotProvided() {
        return retainExisting;
    }

    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
        this.retainExisting = retain;
    }

    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresentFields) {
        this.retainExisting = retain;
    }

    public boolean applyDefaultValuesWhenParameterNotProvided() {
        return applyDefaults;
    }

    public void setApplyDefaultValuesWhenParameterNotProvided(boolean apply) {
        this.applyDefaults = apply;
    }

    public boolean skipScreenCheck() {
        return skipScreenCheck;
    }

    public void setSkipScreenCheck(boolean skip) {
        this.skipScreenCheck = skip;
    }

    public String[] getCustomFieldValue(Long customFieldId) {
        return parameters.get("customfield_" + customFieldId);
    }

    public String[] getCustomFieldValue(String fullCustomFieldKey) {
        return parameters.get(fullCustomFieldKey);
    }

    public IssueInput addCustomFieldValue(Long customFieldId, String[] values) {
        return addCustomFieldValue("customfield_" + customFieldId, values);
    }

    public IssueInput addCustomFieldValue(String fullCustomFieldKey, String[] values) {
        parameters.put(fullCustomFieldKey, values);
        return this;
    }

    public String getCommentValue() {
        return text("comment");
    }

    public IssueInput setComment(String comment) {
        return set("comment", comment);
    }

    public IssueInput setComment(String comment, Long projectRoleId) {
        commentRole = Optional.ofNullable(projectRoleId);
        return set("comment", comment);
    }

    public IssueInput setComment(String comment, String groupId) {
        commentGroup = Optional.ofNullable(groupId);
        return set("comment", comment);
    }

    public IssueInput setProjectId(Long projectId) {
        return set("pid", projectId);
    }

    public Long getProjectId() {
        return first("pid").map(Long::valueOf).orElse(null);
    }

    public IssueInput setIssueTypeId(String issueTypeId) {
        return set("issuetype", issueTypeId);
    }

    public String getIssueTypeId() {
        return text("issuetype");
    }

    public IssueInput setPriorityId(String priorityId) {
        return set("priority", priorityId);
    }

    public String getPriorityId() {
        return text("priority");
    }

    public IssueInput setResolutionId(String resolutionId) {
        return set("resolution", resolutionId);
    }

    public String getResolutionId() {
        return text("resolution");
    }

    public IssueInput setSummary(String summary) {
        return set("summary", summary);
    }

    public String getSummary() {
        return text("summary");
    }

    public IssueInput setDescription(String description) {
        return set("description", description);
    }

    public String getDescription() {
        return text("description");
    }

    public IssueInput setEnvironment(String environment) {
        return set("environment", environment);
    }

    public String getEnvironment() {
        return text("environment");
    }

    public IssueInput setAssigneeId(String assigneeId) {
        return set("assignee", assigneeId);
    }

    public String getAssigneeId() {
        return text("assignee");
    }

    public IssueInput setReporterId(String reporterId) {
        return set("reporter", reporterId);
    }

    public String getReporterId() {
        return text("reporter");
    }

    public IssueInput setComponentIds(Long[] componentIds) {
        parameters.put(
                "components", Arrays.stream(componentIds).map(String::valueOf).toArray(String[]::new));
        return this;
    }

    public Long[] getComponentIds() {
        return Arrays.stream(all("components")).map(Long::valueOf).toArray(Long[]::new);
    }

    /** As {@code yyyy-MM-dd}. */
    public IssueInput setDueDate(String dueDate) {
        return set("duedate", dueDate);
    }

    public String getDueDate() {
        return text("duedate");
    }

    public IssueInput setSecurityLevelId(Long securityLevelId) {
        return set("security", securityLevelId);
    }

    public Long getSecurityLevelId() {
        return first("security").map(Long::valueOf).orElse(null);
    }

    private String text(String field) {
        return first(field).orElse(null);
    }

    private IssueInput set(String field, Object value) {
        parameters.put(field, value == null ? new String[0] : new String[] {value.toString()});
        return this;
    }
}
