package org.cxmaturity.delivery.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.cxmaturity.delivery.ShowIssuePlace;

/** Keeps the panel away from issues that have nothing to do with customer experience. */
public final class IssuePanelCondition implements Condition {

    private final ShowIssuePlace places;

    public IssuePanelCondition(ShowIssuePlace places) {
        this.places = places;
    }

    @Override
    public void init(Map<String, String> params) {
        // the module has no parameters
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue && places.isKnown(issue.getKey());
    }
}
