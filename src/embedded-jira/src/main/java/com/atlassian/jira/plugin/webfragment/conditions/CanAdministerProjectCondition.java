package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/** Shows a web fragment to administrators of the page's project, and of Jira; to nobody where there is no project. */
public class CanAdministerProjectCondition extends AbstractWebCondition {

    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;

    public CanAdministerProjectCondition(
            PermissionManager permissionManager, GlobalPermissionManager globalPermissionManager) {
        this.permissions = permissionManager;
        this.globalPermissions = globalPermissionManager;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return user != null
                && jiraHelper != null
                && jiraHelper.getProject() != null
                && (globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)
                        || permissions.hasPermission(
                                ProjectPermissions.ADMINISTER_PROJECTS, jiraHelper.getProject(), user));
    }
}
