package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.cxmaturity.declared.DeclarationOnly;

/** Shows a web fragment to administrators. */
public class UserIsAdminCondition extends AbstractWebCondition {
    public UserIsAdminCondition(GlobalPermissionManager globalPermissionManager) {
        throw DeclarationOnly.called();
    }

    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        throw DeclarationOnly.called();
    }
}
