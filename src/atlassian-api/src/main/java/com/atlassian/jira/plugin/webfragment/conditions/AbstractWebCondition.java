package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.cxmaturity.declared.DeclarationOnly;

/** A condition on the current user and page. */
public abstract class AbstractWebCondition implements Condition {
    public AbstractWebCondition() {
        throw DeclarationOnly.called();
    }

    public void init(Map<String, String> params) throws PluginParseException {
        throw DeclarationOnly.called();
    }

    public boolean shouldDisplay(Map<String, Object> context) {
        throw DeclarationOnly.called();
    }

    protected ApplicationUser getApplicationUser(Map<String, Object> map) {
        throw DeclarationOnly.called();
    }

    public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);
}
