package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Locale;
import java.util.Map;

/** Shows a web fragment to those who have a permission in the page's project; to nobody where there is no project. */
public class HasProjectPermissionCondition extends AbstractWebCondition {

    /** Jira's short names from before permissions had keys. */
    private static final Map<String, String> SHORT_NAMES = Map.of(
            "browse", "BROWSE_PROJECTS",
            "project", "ADMINISTER_PROJECTS",
            "create", "CREATE_ISSUES",
            "edit", "EDIT_ISSUES",
            "link", "LINK_ISSUES",
            "delete", "DELETE_ISSUES",
            "comment", "ADD_COMMENTS",
            "assign", "ASSIGN_ISSUES",
            "move", "MOVE_ISSUES");

    private final PermissionManager permissions;
    private ProjectPermissionKey permission;

    public HasProjectPermissionCondition(PermissionManager permissionManager) {
        this.permissions = permissionManager;
    }

    /** The parameter {@code permission} is a key or a short name; without it the module is refused. */
    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        String name = params.get("permission");
        if (name == null) {
            throw new PluginParseException("HasProjectPermissionCondition needs the parameter 'permission'");
        }
        permission = new ProjectPermissionKey(SHORT_NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name));
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return jiraHelper != null
                && jiraHelper.getProject() != null
                && permissions.hasPermission(permission, jiraHelper.getProject(), user);
    }
}
