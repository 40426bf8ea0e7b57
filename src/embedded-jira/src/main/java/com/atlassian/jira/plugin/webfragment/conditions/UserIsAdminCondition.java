package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/** Shows a web fragment to administrators. */
public class UserIsAdminCondition extends AbstractWebCondition {
    private final GlobalPermissionManager permissions;

    public UserIsAdminCondition(GlobalPermissionManager globalPermissionManager) {
        this.permissions = globalPermissionManager;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return user != null && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }
}
