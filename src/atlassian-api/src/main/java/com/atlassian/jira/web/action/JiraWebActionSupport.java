package com.atlassian.jira.web.action;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.HttpServletVariables;
import com.atlassian.jira.web.util.AuthorizationSupport;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.declared.DeclarationOnly;
import webwork.action.ActionSupport;
import webwork.action.CommandDriven;

/** The base that Jira's web actions extend. */
public class JiraWebActionSupport extends ActionSupport
        implements CommandDriven, I18nHelper, ErrorCollection, AuthorizationSupport, HttpServletVariables {
    public static final String RETURN_URL_PARAMETER = "returnUrl";

    public static final String PERMISSION_VIOLATION_RESULT = "permissionviolation";

    public static final String SECURITY_BREACH_RESULT = "securitybreach";

    public static final String ISSUE_NOT_FOUND_RESULT = "issuenotfound";

    public JiraWebActionSupport() {
        throw DeclarationOnly.called();
    }

    public ApplicationUser getLoggedInUser() {
        throw DeclarationOnly.called();
    }

    public String getXsrfToken() {
        throw DeclarationOnly.called();
    }

    public HttpServletRequest getHttpRequest() {
        throw DeclarationOnly.called();
    }

    public HttpSession getHttpSession() {
        throw DeclarationOnly.called();
    }

    public HttpServletResponse getHttpResponse() {
        throw DeclarationOnly.called();
    }

    public ServletContext getServletContext() {
        throw DeclarationOnly.called();
    }

    public DateTimeFormatter getDateTimeFormatter() {
        throw DeclarationOnly.called();
    }

    public String getRedirect(String defaultUrl) {
        throw DeclarationOnly.called();
    }

    public String getRedirect(String defaultUrl, boolean allowUnsafeRedirect) {
        throw DeclarationOnly.called();
    }

    protected String forceRedirect(String redirect) {
        throw DeclarationOnly.called();
    }

    public boolean hasGlobalPermission(GlobalPermissionKey globalPermissionKey) {
        throw DeclarationOnly.called();
    }

    public boolean hasIssuePermission(ProjectPermissionKey projectPermissionKey, Issue issue) {
        throw DeclarationOnly.called();
    }

    public boolean hasProjectPermission(ProjectPermissionKey projectPermissionKey, Project project) {
        throw DeclarationOnly.called();
    }

    public boolean isSystemAdministrator() {
        throw DeclarationOnly.called();
    }

    public boolean isAdministrator() {
        throw DeclarationOnly.called();
    }

    public void addErrorCollection(ErrorCollection errors) {
        throw DeclarationOnly.called();
    }

    public void addError(String field, String message, ErrorCollection.Reason reason) {
        throw DeclarationOnly.called();
    }

    public void addErrorMessage(String message, ErrorCollection.Reason reason) {
        throw DeclarationOnly.called();
    }

    public void addReason(ErrorCollection.Reason reason) {
        throw DeclarationOnly.called();
    }

    public void addReasons(Set<ErrorCollection.Reason> reasons) {
        throw DeclarationOnly.called();
    }

    public void setReasons(Set<ErrorCollection.Reason> reasons) {
        throw DeclarationOnly.called();
    }

    public Set<ErrorCollection.Reason> getReasons() {
        throw DeclarationOnly.called();
    }

    public String getReturnUrl() {
        throw DeclarationOnly.called();
    }

    public void setReturnUrl(String returnUrl) {
        throw DeclarationOnly.called();
    }

    public Collection<String> getFlushedErrorMessages() {
        throw DeclarationOnly.called();
    }

    public Project getSelectedProject() {
        throw DeclarationOnly.called();
    }

    public String htmlEncode(String encodeMe) {
        throw DeclarationOnly.called();
    }

    public String urlEncode(String encode) {
        throw DeclarationOnly.called();
    }

    public boolean isInlineDialogMode() {
        throw DeclarationOnly.called();
    }

    public String returnComplete() {
        throw DeclarationOnly.called();
    }

    public String returnComplete(String url) {
        throw DeclarationOnly.called();
    }

    public Collection<String> getErrorMessages() {
        throw DeclarationOnly.called();
    }

    public Map<String, String> getErrors() {
        throw DeclarationOnly.called();
    }

    public boolean isKeyDefined(String string) {
        throw DeclarationOnly.called();
    }

    public String getText(String string) {
        throw DeclarationOnly.called();
    }

    public String getText(String string1, String string2) {
        throw DeclarationOnly.called();
    }

    public String getText(String string1, String string2, String string3) {
        throw DeclarationOnly.called();
    }

    public String getText(String string1, String string2, String string3, String string4) {
        throw DeclarationOnly.called();
    }

    public String getText(String string, Object object1, Object object2, Object object3) {
        throw DeclarationOnly.called();
    }

    public String getText(String string, Object object) {
        throw DeclarationOnly.called();
    }

    protected I18nHelper getI18nHelper() {
        throw DeclarationOnly.called();
    }

    public Locale getLocale() {
        throw DeclarationOnly.called();
    }

    public String execute() throws Exception {
        throw DeclarationOnly.called();
    }

    public final String getActionName() {
        throw DeclarationOnly.called();
    }

    public String getResult() {
        throw DeclarationOnly.called();
    }

    public void addErrorMessages(Collection<String> collection) {
        throw DeclarationOnly.called();
    }

    public void addErrors(Map<String, String> map) {
        throw DeclarationOnly.called();
    }

    public boolean hasAnyErrors() {
        throw DeclarationOnly.called();
    }

    public void addIllegalArgumentException(String string, IllegalArgumentException illegalArgumentException) {
        throw DeclarationOnly.called();
    }
}
