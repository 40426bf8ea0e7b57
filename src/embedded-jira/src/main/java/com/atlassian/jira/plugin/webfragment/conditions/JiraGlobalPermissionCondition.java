package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Locale;
import java.util.Map;

/** Shows a web fragment to those who have a global permission. */
public class JiraGlobalPermissionCondition extends AbstractWebCondition {

    /** Jira's short names from before permissions had keys. */
    private static final Map<String, String> SHORT_NAMES =
            Map.of("admin", "ADMINISTER", "sysadmin", "SYSTEM_ADMIN", "bulkchange", "BULK_CHANGE");

    private final GlobalPermissionManager permissions;
    private GlobalPermissionKey permission;

    public JiraGlobalPermissionCondition(GlobalPermissionManager globalPermissionManager) {
        this.permissions = globalPermissionManager;
    }

    /** The parameter {@code permission} is a key or a short name; without it the module is refused. */
    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        String name = params.get("permission");
        if (name == null) {
            throw new PluginParseException("JiraGlobalPermissionCondition needs the parameter 'permission'");
        }
        permission = GlobalPermissionKey.of(SHORT_NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name));
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return permissions.hasPermission(permission, user);
    }
}
